import type { Fault } from "./find-faults"

/**
 * Faults that were shown, as far as they are still there. What went wrong since
 * is said when somebody saves.
 */
export function remainingFaults(
  shown: readonly Fault[],
  now: readonly Fault[]
): Fault[] {
  return shown.flatMap(
    ({ field }) => now.find((fault) => fault.field === field) ?? []
  )
}
