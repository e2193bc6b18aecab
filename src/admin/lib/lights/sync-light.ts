import type { AdminEsdAssetResponse } from "../../../types"
import type { Wording } from "../wording"
import type { Light } from "./light"
import { syncReason } from "./sync-reason"
import { WAITING_REASONS } from "./waiting-reasons"

/** The light that says whether Microsoft has sold the licence. */
export function syncLight(
  licence: AdminEsdAssetResponse,
  wording: Wording
): Light {
  const { state, color } = stateOf(licence)

  return {
    name: "sync",
    color,
    label: wording.t(`lights.sync.${state}.label`),
    hint:
      state === "synchronized" || state === "cancelled"
        ? wording.t(`lights.sync.${state}.hint`, {
            date: wording.formatDate(
              licence.synchronized_at ?? licence.purchased_at
            ),
          })
        : syncReason(licence, wording),
  }
}

function stateOf({
  status,
  sync_status,
  sync_reason,
}: AdminEsdAssetResponse): Pick<Light, "color"> & { state: string } {
  if (status === "cancelled" && sync_status !== "synchronized") {
    return { state: status, color: "grey" }
  }

  switch (sync_status) {
    case "synchronized":
      return { state: sync_status, color: "green" }
    case "failed":
      return { state: sync_status, color: "red" }
    case "unsynchronized": {
      const reason = sync_reason ?? "queued"

      return reason in WAITING_REASONS
        ? { state: reason, color: WAITING_REASONS[reason] }
        : { state: "retrying", color: "orange" }
    }
  }
}
