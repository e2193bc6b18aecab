import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { readDraftOrder } from "../checks/read-draft-order"

export const checkEsdDraftOrderStepId = "check-esd-draft-order-step"

/** Reads a draft order with its checks. Changes nothing. */
export const checkEsdDraftOrderStep = createStep(
  checkEsdDraftOrderStepId,
  async ({ order_id }: { order_id: string }, { container }) =>
    new StepResponse(await readDraftOrder(container, order_id))
)
