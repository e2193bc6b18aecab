import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { resendEsdAssetWorkflow } from "../../../../../../workflows/mails/workflows/resend-esd-asset"
import type { AdminResendAsset } from "../../../../../asset-validators"
import { withRefusals } from "../../../../../responses/with-refusals"
import { staff } from "../../../staff"
import { retrieveAdminAsset } from "../../retrieve-admin-asset"

/** Sends the e-mail of a licence again, to another address where one is given; answers at once, the work follows. */
export const POST = withRefusals(
  async (
    req: AuthenticatedMedusaRequest<AdminResendAsset>,
    res: MedusaResponse
  ) => {
    const asset_id = req.params.id
    const { to } = req.validatedBody ?? {}

    await resendEsdAssetWorkflow(req.scope).run({
      input: { asset_id, actor: staff(req), to },
    })

    res
      .status(202)
      .json({ esd_asset: await retrieveAdminAsset(req.scope, asset_id) })
  }
)
