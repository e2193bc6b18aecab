import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, MathBN } from "@medusajs/framework/utils"
import { ESD_MODULE } from "../../../modules/esd"
import type EsdModuleService from "../../../modules/esd/service"
import type { ClaimedRefund } from "../../../modules/esd/services/settling/claim-refund"
import type { RefundResult } from "../../../modules/esd/services/settling/finish-refund"
import { carryOutRefund } from "./carry-out-refund"

const LONGEST_ERROR = 300

/**
 * One try of a claimed refund. What Medusa or the payment provider throws is
 * tried again as often as the shop's queues try anything, then left to staff.
 */
export async function tryRefund(
  container: MedusaContainer,
  refund: ClaimedRefund
): Promise<RefundResult> {
  const { options } = container.resolve<EsdModuleService>(ESD_MODULE)
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER)

  try {
    const result = await carryOutRefund(container, refund)

    if ("error" in result && result.error) {
      logger.warn(`Microsoft ESD: refund ${refund.id}: ${result.error}`)
    }

    return result
  } catch (error) {
    const message = (
      error instanceof Error ? error.message : String(error)
    ).slice(0, LONGEST_ERROR)
    const isLast = refund.attempts >= options.queue.retry.attempts

    return {
      status: isLast ? "failed" : "pending",
      error: `${MathBN.convert(refund.amount).toFixed()} ${refund.currency_code.toUpperCase()} could not be given back: ${message} ${isLast ? "Remove the cause, then try again." : "It is tried again by itself."}`,
    }
  }
}
