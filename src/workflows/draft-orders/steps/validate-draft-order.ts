import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { readDraftOrder } from "../checks/read-draft-order"
import { draftRefused } from "../draft-order-refused"

export const validateEsdDraftOrderStepId = "validate-esd-draft-order"

/**
 * Refuses to execute a draft order of which a check failed. Answers whether it
 * is still to be executed. Changes nothing.
 */
export const validateEsdDraftOrderStep = createStep(
  validateEsdDraftOrderStepId,
  async ({ order_id }: { order_id: string }, { container }) => {
    const order = await readDraftOrder(container, order_id)
    const failed = order.checks.find(({ status }) => status === "failed")

    if (!order.is_executed && failed) {
      throw draftRefused("esd_draft_not_ready", failed.message)
    }

    return new StepResponse({ is_executed: order.is_executed })
  }
)
