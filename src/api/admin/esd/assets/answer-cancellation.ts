import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"
import { cancelEsdAssetWorkflow } from "../../../../workflows/cancellations/workflows/cancel-esd-asset"
import type { Comment } from "../../../cancellation-validators"
import { readComment } from "../../../responses/read-comment"
import { staff } from "../staff"
import { retrieveAdminAsset } from "./retrieve-admin-asset"

/**
 * Cancels the licence in the address and answers with it: 200 once it is
 * cancelled, 202 while the vendor does not answer, for then a job goes on.
 *
 * @throws MedusaError `conflict` where it is not cancelled, with the code that says why
 */
export async function answerCancellation(
  req: AuthenticatedMedusaRequest<Comment>,
  res: MedusaResponse,
  { is_approval }: { is_approval: boolean }
): Promise<void> {
  const asset_id = req.params.id
  const comment = readComment(req.validatedBody)
  const {
    result: { outcome, reason, message },
  } = await cancelEsdAssetWorkflow(req.scope).run({
    input: { asset_id, actor: staff(req), comment, is_approval },
  })

  if (outcome === "not_returned") {
    throw new MedusaError(
      MedusaError.Types.CONFLICT,
      message ?? "The vendor does not take this licence back.",
      reason
    )
  }

  res
    .status(outcome === "retry" ? 202 : 200)
    .json({ esd_asset: await retrieveAdminAsset(req.scope, asset_id) })
}
