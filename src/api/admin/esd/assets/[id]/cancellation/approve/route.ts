import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import type { Comment } from "../../../../../../cancellation-validators"
import { withRefusals } from "../../../../../../responses/with-refusals"
import { answerCancellation } from "../../../answer-cancellation"
import { expectAsset } from "../../../expect-asset"

/** Cancels a licence as its customer asked: the vendor is asked at once to take it back. */
export const POST = withRefusals(
  async (req: AuthenticatedMedusaRequest<Comment>, res: MedusaResponse) => {
    await expectAsset(req.scope, req.params.id)
    await answerCancellation(req, res, { is_approval: true })
  }
)
