import type { AdminEsdAssetResponse } from "../../../types"
import type { Wording } from "../wording"
import type { Light } from "./light"

const COLORS = {
  active: "green",
  cancellation_requested: "orange",
  cancelled: "grey",
} as const

/** The light that says whether the licence is in force. */
export function statusLight(
  { status }: AdminEsdAssetResponse,
  { t }: Wording
): Light {
  return {
    name: "status",
    color: COLORS[status],
    label: t(`lights.status.${status}.label`),
    hint: t(`lights.status.${status}.hint`),
  }
}
