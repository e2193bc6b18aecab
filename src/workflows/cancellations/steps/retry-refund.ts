import { MedusaError } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { ESD_MODULE } from "../../../modules/esd"
import type EsdModuleService from "../../../modules/esd/service"

export const retryRefundStepId = "retry-esd-refund-step"

/**
 * Lets the failed refund of a credit note go on. Not undone: the refund is
 * carried out once all the same.
 *
 * @throws MedusaError NOT_FOUND when the credit note has none, CONFLICT with the
 * code `esd_refund_not_failed` when there is nothing to try again.
 */
export const retryRefundStep = createStep(
  retryRefundStepId,
  async ({ credit_note_id }: { credit_note_id: string }, { container }) => {
    const esd = container.resolve<EsdModuleService>(ESD_MODULE)
    const orders = await esd.settling.retryRefunds({ credit_note_id })

    if (!orders.length) {
      const [refund] = await esd.listEsdRefunds({ credit_note_id })

      throw refund
        ? new MedusaError(
            MedusaError.Types.CONFLICT,
            `The refund did not fail: it is ${refund.status}. Only a failed one can be tried again.`,
            "esd_refund_not_failed"
          )
        : new MedusaError(
            MedusaError.Types.NOT_FOUND,
            `There is no refund for a credit note with id ${credit_note_id}.`
          )
    }

    return new StepResponse(orders)
  }
)
