import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { resendEsdAssetWorkflow } from "../../../../../../workflows/mails/workflows/resend-esd-asset"
import { staff } from "../../../staff"
import { retrieveAdminAsset } from "../../retrieve-admin-asset"

/** Sends the e-mail of a licence again; answers at once, the work follows. */
export async function POST(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse
): Promise<void> {
  const asset_id = req.params.id

  await resendEsdAssetWorkflow(req.scope).run({
    input: { asset_id, actor: staff(req) },
  })

  res
    .status(202)
    .json({ esd_asset: await retrieveAdminAsset(req.scope, asset_id) })
}
