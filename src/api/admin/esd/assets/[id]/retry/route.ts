import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { retryEsdAssetWorkflow } from "../../../../../../workflows/licences/workflows/retry-esd-asset"
import { withRefusals } from "../../../../../responses/with-refusals"
import { staff } from "../../../staff"
import { retrieveAdminAsset } from "../../retrieve-admin-asset"

/** Buys a licence again that failed or waits; answers at once, the work follows. */
export const POST = withRefusals(
  async (req: AuthenticatedMedusaRequest, res: MedusaResponse) => {
    const asset_id = req.params.id

    await retryEsdAssetWorkflow(req.scope).run({
      input: { asset_id, actor: staff(req) },
    })

    res
      .status(202)
      .json({ esd_asset: await retrieveAdminAsset(req.scope, asset_id) })
  }
)
