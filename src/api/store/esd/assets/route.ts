import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { ESD_MODULE } from "../../../../modules/esd"
import type EsdModuleService from "../../../../modules/esd/service"
import { presentAssets } from "../../../responses/present-assets"
import { withId } from "../../../responses/with-id"
import type { StoreAssetsParams } from "../../../validators"

/** The licences that the customer who is logged in bought, newest first. */
export async function GET(
  req: AuthenticatedMedusaRequest<unknown, StoreAssetsParams>,
  res: MedusaResponse
): Promise<void> {
  const customer_id = req.auth_context.actor_id
  const { accounts } = req.scope.resolve<EsdModuleService>(ESD_MODULE)
  const query = req.scope.resolve(ContainerRegistrationKeys.QUERY)
  const filters = { ...(await readFilters(req)), customer_id }
  const [{ data, metadata }, resellers] = await Promise.all([
    query.graph({
      entity: "esd_asset",
      fields: withId(req.queryConfig.fields),
      filters,
      pagination: {
        ...req.queryConfig.pagination,
        order: { purchased_at: "DESC", line_item_id: "ASC", unit_index: "ASC" },
      },
    }),
    accounts.findResellers(customer_id),
  ])

  res.json({
    esd_assets: await presentAssets(req.scope, data),
    count: metadata?.count ?? 0,
    offset: metadata?.skip ?? 0,
    limit: metadata?.take ?? 0,
    can_resell: resellers.length > 0,
  })
}

async function readFilters({
  scope,
  filterableFields,
  auth_context,
}: AuthenticatedMedusaRequest<unknown, StoreAssetsParams>) {
  const { q, end_customer_id, ...filters } = filterableFields as Pick<
    StoreAssetsParams,
    "q" | "end_customer_id"
  >
  const esd = scope.resolve<EsdModuleService>(ESD_MODULE)

  return {
    ...filters,
    ...(q && esd.searchFilter(q)),
    ...(end_customer_id && {
      account_id: await esd.accounts.findCopies(
        auth_context.actor_id,
        [end_customer_id].flat()
      ),
    }),
  }
}
