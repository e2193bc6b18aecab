import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { ESD_MODULE } from "../../../modules/esd"
import type EsdModuleService from "../../../modules/esd/service"
import { tryRefund } from "../refunds/try-refund"

export const carryOutRefundsStepId = "carry-out-esd-refunds"

/** How an order's refunds stand after a try. */
export type RefundsOutcome = {
  outcome: "done" | "retry" | "refused"
  reason?: string
  retryAfterMs?: number
}

/**
 * Gives back the money of an order's credit notes, one after another, each once
 * (docs/adr/0028). Cannot be undone.
 */
export const carryOutRefundsStep = createStep(
  carryOutRefundsStepId,
  async ({ order_id }: { order_id: string }, { container }) => {
    const { settling } = container.resolve<EsdModuleService>(ESD_MODULE)
    let outcome: RefundsOutcome = { outcome: "done" }

    for (;;) {
      const claim = await settling.claimRefund(order_id)

      if (claim.outcome === "none") {
        return new StepResponse(outcome)
      }

      if (claim.outcome === "taken") {
        return new StepResponse<RefundsOutcome>({
          outcome: "retry",
          retryAfterMs: claim.retry_after_ms,
          reason: "another worker is busy with a refund of this order",
        })
      }

      const result = await tryRefund(container, claim.refund)
      await settling.finishRefund(claim.refund, result)

      if (result.status === "pending") {
        return new StepResponse<RefundsOutcome>({
          outcome: "retry",
          reason: result.error,
        })
      }

      if (result.status === "failed") {
        outcome = { outcome: "refused", reason: result.error }
      }
    }
  }
)
