import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { ProvisionOutcome } from "../../types"

const CLAIMED_ELSEWHERE_RETRY_MS = 5000

/** What becomes of a job for a licence that could not be taken for a try. */
export async function whyNotClaimed(
  knex: Knex,
  assetId: string
): Promise<ProvisionOutcome> {
  const asset = await knex("esd_asset")
    .select("status", "sync_status", "sync_reason")
    .where({ id: assetId })
    .first()

  if (asset?.sync_status === "synchronized") {
    return { outcome: "synchronized" }
  }

  if (!asset || asset.status !== "active") {
    return { outcome: "waiting", reason: "not_wanted" }
  }

  return asset.sync_status === "unsynchronized" &&
    asset.sync_reason !== "awaiting_payment"
    ? { outcome: "retry", retryAfterMs: CLAIMED_ELSEWHERE_RETRY_MS }
    : { outcome: "waiting", reason: asset.sync_reason ?? undefined }
}
