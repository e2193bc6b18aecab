import type { EsdCheck } from "../../../types"

const RANKS: Record<EsdCheck["status"], number> = {
  failed: 0,
  warning: 1,
  ok: 2,
}

/** What does not work first, else in the server's order. */
export function inOrderOfNeed(checks: EsdCheck[]): EsdCheck[] {
  return [...checks].sort(
    (one, other) => RANKS[one.status] - RANKS[other.status]
  )
}
