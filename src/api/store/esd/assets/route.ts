import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { toEsdAsset } from "../../../responses/to-esd-asset"

/** The licences that the customer who is logged in bought, newest first. */
export async function GET(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse
): Promise<void> {
  const { data, metadata } = await req.scope
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({
      entity: "esd_asset",
      fields: req.queryConfig.fields,
      filters: {
        ...req.filterableFields,
        customer_id: req.auth_context.actor_id,
      },
      pagination: {
        ...req.queryConfig.pagination,
        order: { purchased_at: "DESC", line_item_id: "ASC", unit_index: "ASC" },
      },
    })

  res.json({
    esd_assets: data.map(toEsdAsset),
    count: metadata?.count ?? 0,
    offset: metadata?.skip ?? 0,
    limit: metadata?.take ?? 0,
  })
}
