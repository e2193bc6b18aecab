import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import type { AdminEsdAssetsActionResponse } from "../../../../../types"
import { cancelEsdAssetsWorkflow } from "../../../../../workflows/cancellations/workflows/cancel-esd-assets"
import type { AdminCancelAssets } from "../../../../cancellation-validators"
import { readComment } from "../../../../responses/read-comment"
import { staff } from "../../staff"

/** Cancels licences, given ones or all of an order; answers at once, the work follows. */
export async function POST(
  req: AuthenticatedMedusaRequest<AdminCancelAssets>,
  res: MedusaResponse<AdminEsdAssetsActionResponse>
): Promise<void> {
  const { ids, order_id = "" } = req.validatedBody
  const { result } = await cancelEsdAssetsWorkflow(req.scope).run({
    input: {
      selection: ids ? { ids } : { order_id },
      actor: staff(req),
      comment: readComment(req.validatedBody),
    },
  })

  res.status(202).json(result)
}
