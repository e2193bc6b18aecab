import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

/** More than a person reads, and what support asks about is new. */
const LATEST = 200

/** The latest entries in the ledger of a licence or an account, oldest first. */
export async function readLedger(
  container: MedusaContainer,
  of: { asset_id: string } | { account_id: string }
) {
  const { data } = await container
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({
      entity: "esd_ledger_entry",
      fields: [
        "id",
        "action",
        "actor_type",
        "actor_id",
        "details",
        "created_at",
      ],
      filters: of,
      pagination: {
        take: LATEST,
        order: { created_at: "DESC", id: "DESC" },
      },
    })

  return data.reverse()
}
