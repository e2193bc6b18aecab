import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { ESD_MODULE } from "../../../modules/esd"
import type EsdModuleService from "../../../modules/esd/service"

export const cancelUnboughtStepId = "cancel-unbought-esd-assets-step"

/** When to look again at a purchase that was on its way, in milliseconds. */
const LOOK_AGAIN_AFTER_MS = 5000

/** What the queue has to know of a look at a canceled order. */
export type CancelOutcome =
  | { outcome: "done" }
  | { outcome: "retry"; reason: string; retryAfterMs: number }

/**
 * Cancels the licences of an order that nobody bought yet. One whose purchase
 * is on its way is looked at again, because the vendor may refuse it for now.
 * Not undone: a cancelled order never becomes another.
 */
export const cancelUnboughtStep = createStep(
  cancelUnboughtStepId,
  async ({ order_id }: { order_id: string }, { container }) => {
    const { in_flight } = await container
      .resolve<EsdModuleService>(ESD_MODULE)
      .cancelUnbought(order_id)

    return new StepResponse<CancelOutcome>(
      in_flight
        ? {
            outcome: "retry",
            reason: "purchase_in_flight",
            retryAfterMs: LOOK_AGAIN_AFTER_MS,
          }
        : { outcome: "done" }
    )
  }
)
