import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"
import { ESD_MODULE } from "../../../../../modules/esd"
import { normaliseProductKey } from "../../../../../modules/esd/lib/product-key"
import type EsdModuleService from "../../../../../modules/esd/service"
import type { AdminSearchAssets } from "../../../../asset-validators"
import { ADMIN_ASSET_FIELDS } from "../../../../responses/esd-asset-fields"
import { readAdminAssets } from "../read-admin-assets"

/** Finds the licence with a product key, which comes in the body because servers log addresses. */
export async function POST(
  req: AuthenticatedMedusaRequest<AdminSearchAssets>,
  res: MedusaResponse
): Promise<void> {
  const { desk } = req.scope.resolve<EsdModuleService>(ESD_MODULE)
  const ids = await desk.findByKey(readKey(req.validatedBody))
  const esd_assets = await readAdminAssets(req.scope, ids, ADMIN_ASSET_FIELDS)

  res.json({
    esd_assets,
    count: esd_assets.length,
    offset: 0,
    limit: esd_assets.length,
  })
}

function readKey({ product_key }: AdminSearchAssets): string {
  const key =
    typeof product_key === "string" ? normaliseProductKey(product_key) : null

  if (!key) {
    throw new MedusaError(
      MedusaError.Types.INVALID_DATA,
      "product_key: must be a whole product key, five groups of five letters and digits."
    )
  }

  return key
}
