import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { createEsdDraftOrderWorkflow } from "../../../../workflows/draft-orders/workflows/create-esd-draft-order"
import type { AdminCreateOrder } from "../../../order-validators"
import { withRefusals } from "../../../responses/with-refusals"
import { answerOrder } from "./answer-order"

/** Orders licences on behalf of a customer: a draft order with a line for each. */
export const POST = withRefusals(
  async (
    req: AuthenticatedMedusaRequest<AdminCreateOrder>,
    res: MedusaResponse
  ) => {
    const { result: id } = await createEsdDraftOrderWorkflow(req.scope).run({
      input: req.validatedBody,
    })
    const { order, esd_order } = await answerOrder(req.scope, id)

    res.json({ draft_order: order, esd_order })
  }
)
