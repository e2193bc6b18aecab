import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { ESD_MODULE } from "../../../../modules/esd"
import type EsdModuleService from "../../../../modules/esd/service"
import type { AdminAssetsParams } from "../../../asset-validators"
import { readAdminAssets } from "./read-admin-assets"
import { readPageRequest } from "./read-page-request"

/** All licences; a filter for each light, and a text search. */
export async function GET(
  req: AuthenticatedMedusaRequest<unknown, AdminAssetsParams>,
  res: MedusaResponse
): Promise<void> {
  const { desk } = req.scope.resolve<EsdModuleService>(ESD_MODULE)
  const request = readPageRequest(req.validatedQuery as AdminAssetsParams)
  const { ids, ...page } = await desk.list(request)

  res.json({
    esd_assets: await readAdminAssets(
      req.scope,
      ids,
      req.queryConfig.fields as string[]
    ),
    ...page,
    offset: request.offset,
    limit: request.limit,
  })
}
