import type { AdminEsdAssetResponse } from "../../../types"
import type { Wording } from "../wording"
import type { Light } from "./light"

const COLORS = {
  active: "green",
  cancellation_requested: "orange",
  being_cancelled: "blue",
  cancelled: "grey",
} as const

/** The light that says whether the licence is in force. */
export function statusLight(
  licence: AdminEsdAssetResponse,
  { t }: Wording
): Light {
  const state = stateOf(licence)

  return {
    name: "status",
    color: COLORS[state],
    label: t(`lights.status.${state}.label`),
    hint: t(`lights.status.${state}.hint`),
  }
}

/** What staff have agreed to waits for Microsoft, and not for staff. */
function stateOf({
  status,
  cancellation,
}: AdminEsdAssetResponse): keyof typeof COLORS {
  return status === "cancellation_requested" &&
    cancellation?.status === "accepted"
    ? "being_cancelled"
    : status
}
