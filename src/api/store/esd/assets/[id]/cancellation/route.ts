import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { requestEsdCancellationWorkflow } from "../../../../../../workflows/cancellations/workflows/request-esd-cancellation"
import { withdrawEsdCancellationWorkflow } from "../../../../../../workflows/cancellations/workflows/withdraw-esd-cancellation"
import type { Comment } from "../../../../../cancellation-validators"
import { STORE_ASSET_FIELDS } from "../../../../../responses/esd-asset-fields"
import { readComment } from "../../../../../responses/read-comment"
import { withLimits } from "../../../../../responses/with-limits"
import { withRefusals } from "../../../../../responses/with-refusals"
import { expectOwnAsset } from "../../expect-own-asset"
import { retrieveOwnAsset } from "../../retrieve-own-asset"

/** Asks for one's own licence to be cancelled; staff decide. */
export const POST = withLimits(
  withRefusals(
    async (req: AuthenticatedMedusaRequest<Comment>, res: MedusaResponse) => {
      const comment = readComment(req.validatedBody)
      const actor = await expectOwnAsset(req)

      await requestEsdCancellationWorkflow(req.scope).run({
        input: { asset_id: req.params.id, actor, comment },
      })

      res.json({ esd_asset: await retrieveOwnAsset(req, STORE_ASSET_FIELDS) })
    }
  )
)

/** Takes the request back, as long as staff have not decided. */
export const DELETE = withRefusals(
  async (req: AuthenticatedMedusaRequest, res: MedusaResponse) => {
    const actor = await expectOwnAsset(req)

    await withdrawEsdCancellationWorkflow(req.scope).run({
      input: { asset_id: req.params.id, actor },
    })

    res.json({ esd_asset: await retrieveOwnAsset(req, STORE_ASSET_FIELDS) })
  }
)
