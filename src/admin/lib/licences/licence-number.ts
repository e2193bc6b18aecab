import type { AdminEsdAssetResponse } from "../../../types"

/** Which licence of how many of its order line, for texts such as "1 of 3". */
export function licenceNumber({
  unit_index,
  unit_count,
}: Pick<AdminEsdAssetResponse, "unit_index" | "unit_count">) {
  return { number: unit_index + 1, count: unit_count }
}
