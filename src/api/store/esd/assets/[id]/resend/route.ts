import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { resendEsdAssetWorkflow } from "../../../../../../workflows/mails/workflows/resend-esd-asset"
import { STORE_ASSET_FIELDS } from "../../../../../responses/esd-asset-fields"
import { withLimits } from "../../../../../responses/with-limits"
import { withRefusals } from "../../../../../responses/with-refusals"
import { expectOwnAsset } from "../../expect-own-asset"
import { retrieveOwnAsset } from "../../retrieve-own-asset"

/** Sends the e-mail of one's own licence again; answers at once, the work follows. */
export const POST = withLimits(
  withRefusals(async (req: AuthenticatedMedusaRequest, res: MedusaResponse) => {
    const actor = await expectOwnAsset(req)

    await resendEsdAssetWorkflow(req.scope).run({
      input: { asset_id: req.params.id, actor },
    })

    res
      .status(202)
      .json({ esd_asset: await retrieveOwnAsset(req, STORE_ASSET_FIELDS) })
  })
)
