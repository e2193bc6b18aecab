import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { checkOrderRefunds } from "../refunds/check-order-refunds"

export const checkOrderRefundsStepId = "check-esd-order-refunds-step"

/**
 * Notes at licences that are alive whether their order was refunded for
 * another reason than a credit note. Need not be undone: it says what is.
 */
export const checkOrderRefundsStep = createStep(
  checkOrderRefundsStepId,
  async ({ order_ids }: { order_ids: string[] }, { container }) => {
    await checkOrderRefunds(container, order_ids)

    return new StepResponse()
  }
)
