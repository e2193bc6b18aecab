import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

/** The ledger of a licence or an account, oldest entry first. */
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
      pagination: { order: { created_at: "ASC", id: "ASC" } },
    })

  return data
}
