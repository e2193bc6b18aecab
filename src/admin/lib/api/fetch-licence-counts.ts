import type { AdminEsdAssetResponse } from "../../../types"
import type { LicenceCounts } from "../licences/count-licences"
import type { LicenceList } from "./licence-list"
import { sdk } from "./sdk"

type Lights = {
  status?:
    AdminEsdAssetResponse["status"] | Array<AdminEsdAssetResponse["status"]>
  sync_status: AdminEsdAssetResponse["sync_status"]
  email_status?:
    | AdminEsdAssetResponse["email_status"]
    | Array<AdminEsdAssetResponse["email_status"]>
}

const NOT_CANCELLED: Lights["status"] = ["active", "cancellation_requested"]

/** Counts an order's licences by how far they are, without reading them. */
export async function fetchLicenceCounts(
  orderId: string,
  total: number
): Promise<LicenceCounts> {
  const count = async (lights: Lights) => {
    const { count } = await sdk.client.fetch<LicenceList>("/admin/esd/assets", {
      query: { order_id: orderId, ...lights, fields: "id", limit: 1 },
    })

    return count
  }
  const [waiting, unsent, refused, undeliverable, delivered] =
    await Promise.all([
      count({ status: "active", sync_status: "unsynchronized" }),
      count({
        status: NOT_CANCELLED,
        sync_status: "synchronized",
        email_status: "pending",
      }),
      count({ status: NOT_CANCELLED, sync_status: "failed" }),
      count({
        status: NOT_CANCELLED,
        sync_status: "synchronized",
        email_status: "failed",
      }),
      count({
        sync_status: "synchronized",
        email_status: ["sent", "suppressed"],
      }),
    ])

  return {
    total,
    onTheWay: waiting + unsent,
    failed: refused + undeliverable,
    delivered,
  }
}
