import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { declineEsdCancellationWorkflow } from "../../../../../../../workflows/cancellations/workflows/decline-esd-cancellation"
import type { Comment } from "../../../../../../cancellation-validators"
import { readComment } from "../../../../../../responses/read-comment"
import { withRefusals } from "../../../../../../responses/with-refusals"
import { staff } from "../../../../staff"
import { expectAsset } from "../../../expect-asset"
import { retrieveAdminAsset } from "../../../retrieve-admin-asset"

/** Declines what the customer asked for; the licence stays. */
export const POST = withRefusals(
  async (req: AuthenticatedMedusaRequest<Comment>, res: MedusaResponse) => {
    const asset_id = req.params.id
    const comment = readComment(req.validatedBody)

    await expectAsset(req.scope, asset_id)
    await declineEsdCancellationWorkflow(req.scope).run({
      input: { asset_id, actor: staff(req), comment },
    })

    res.json({ esd_asset: await retrieveAdminAsset(req.scope, asset_id) })
  }
)
