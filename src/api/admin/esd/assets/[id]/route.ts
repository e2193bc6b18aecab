import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { toEsdAsset } from "../../../../responses/to-esd-asset"

/** One licence with its ledger, oldest entry first. */
export async function GET(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse
): Promise<void> {
  const query = req.scope.resolve(ContainerRegistrationKeys.QUERY)
  const {
    data: [asset],
  } = await query.graph(
    {
      entity: "esd_asset",
      fields: req.queryConfig.fields,
      filters: { id: req.params.id },
    },
    { throwIfKeyNotFound: true }
  )
  const { data: ledger } = await query.graph({
    entity: "esd_ledger_entry",
    fields: ["id", "action", "actor_type", "actor_id", "details", "created_at"],
    filters: { asset_id: req.params.id },
    pagination: { order: { created_at: "ASC", id: "ASC" } },
  })

  res.json({ esd_asset: { ...toEsdAsset(asset), ledger } })
}
