import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { ESD_MODULE } from "../../../../modules/esd"
import type EsdModuleService from "../../../../modules/esd/service"
import { toEsdAsset } from "../../../responses/to-esd-asset"
import type { AdminAssetsParams } from "../../../validators"

/** All licences; a filter for each light, and a text search. */
export async function GET(
  req: AuthenticatedMedusaRequest<unknown, AdminAssetsParams>,
  res: MedusaResponse
): Promise<void> {
  const { q, ...filters } = req.filterableFields as Pick<AdminAssetsParams, "q">
  const esd = req.scope.resolve<EsdModuleService>(ESD_MODULE)
  const { data, metadata } = await req.scope
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({
      entity: "esd_asset",
      fields: req.queryConfig.fields,
      filters: { ...filters, ...(q && esd.searchFilter(q)) },
      pagination: {
        ...req.queryConfig.pagination,
        order: listOrder(req.queryConfig.pagination.order),
      },
    })

  res.json({
    esd_assets: data.map(toEsdAsset),
    count: metadata?.count ?? 0,
    offset: metadata?.skip ?? 0,
    limit: metadata?.take ?? 0,
  })
}

/**
 * The asked-for order, newest first by default, made total by line and unit:
 * pages of an order with ties would leave licences out. Licences that share a
 * `sync_status` show those first whose e-mail failed.
 */
function listOrder(asked?: Record<string, unknown>) {
  return {
    ...(asked ?? { purchased_at: "DESC" }),
    ...(asked?.sync_status ? { email_status: "ASC" } : {}),
    line_item_id: "ASC",
    unit_index: "ASC",
  }
}
