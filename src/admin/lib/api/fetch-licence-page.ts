import type { AdminEsdAssetResponse } from "../../../types"
import { arrangeLicences } from "../licences/arrange-licences"
import { countLicences, type LicenceCounts } from "../licences/count-licences"
import { fetchLicenceCounts } from "./fetch-licence-counts"
import type { LicenceList } from "./licence-list"
import { sdk } from "./sdk"

/** Licences on one page. */
export const LICENCES_PER_PAGE = 10

/** One page of an order's licences, with the counts of all of them. */
export type LicencePage = {
  licences: AdminEsdAssetResponse[]
  counts: LicenceCounts
  /** When the order last changed; only read where there are no licences, which may then still come up. */
  orderChangedAt: string | null
}

/**
 * Reads one page of an order's licences, those that failed first. Only an order
 * of more than one page needs further requests for its counts.
 */
export async function fetchLicencePage(
  orderId: string,
  pageIndex: number
): Promise<LicencePage> {
  const { esd_assets, count } = await sdk.client.fetch<LicenceList>(
    "/admin/esd/assets",
    {
      query: {
        order_id: orderId,
        // in the order of the alphabet: failed, synchronized, unsynchronized
        order: "sync_status",
        limit: LICENCES_PER_PAGE,
        offset: pageIndex * LICENCES_PER_PAGE,
      },
    }
  )

  return {
    licences: arrangeLicences(esd_assets),
    counts:
      count > LICENCES_PER_PAGE
        ? await fetchLicenceCounts(orderId, count)
        : countLicences(esd_assets),
    orderChangedAt: count === 0 ? await fetchOrderChange(orderId) : null,
  }
}

/** The dashboard reads its orders without it. */
async function fetchOrderChange(orderId: string): Promise<string> {
  const { order } = await sdk.admin.order.retrieve(orderId, {
    fields: "id,updated_at",
  })

  return String(order.updated_at)
}
