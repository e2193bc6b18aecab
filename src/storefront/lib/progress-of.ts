import type { EsdAssetResponse } from "../../types/esd-asset"
import { hasKey } from "./licence-state"

/**
 * How many licences have their key, of all that are to get one; those that are
 * cancelled are not.
 *
 * @param total how many there are, with those that are not here yet
 */
export function progressOf(
  licences: EsdAssetResponse[],
  total: number
): { ready: number; total: number } {
  const cancelled = licences.filter(({ status }) => status === "cancelled")

  return {
    ready: licences.filter(hasKey).length,
    total: Math.max(0, total - cancelled.length),
  }
}
