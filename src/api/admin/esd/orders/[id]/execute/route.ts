import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { executeEsdDraftOrderWorkflow } from "../../../../../../workflows/draft-orders/workflows/execute-esd-draft-order"
import { withRefusals } from "../../../../../responses/with-refusals"
import { answerOrder } from "../../answer-order"

/** Turns a draft order with licences into an order; once, however often it is asked for. */
export const POST = withRefusals(
  async (req: MedusaRequest, res: MedusaResponse) => {
    const order_id = req.params.id

    await executeEsdDraftOrderWorkflow(req.scope).run({ input: { order_id } })

    res.json(await answerOrder(req.scope, order_id))
  }
)
