import { MathBN } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { ESD_MODULE } from "../../../modules/esd"
import type EsdModuleService from "../../../modules/esd/service"
import { decimalDigits } from "../../decimal-digits"
import type { SettledCreditNote } from "./issue-credit-notes"

export const requestRefundsStepId = "request-esd-refunds"

/**
 * Writes that the money of credit notes is to be given back, in whole minor
 * units as they print it, where the shop wants that. One over nothing has no
 * refund. Need not be undone: a credit note has one refund.
 */
export const requestRefundsStep = createStep(
  requestRefundsStepId,
  async (notes: SettledCreditNote[], { container }) => {
    const { options, settling } =
      container.resolve<EsdModuleService>(ESD_MODULE)
    const method = options.refundOnReturn

    if (method !== "none") {
      await settling.insertRefunds(
        notes
          .map(({ id, order_id, currency_code, total }) => ({
            credit_note_id: id,
            order_id,
            currency_code,
            method,
            amount: MathBN.convert(
              total,
              decimalDigits(currency_code)
            ).toFixed(),
          }))
          .filter(({ amount }) => MathBN.gt(amount, 0))
      )
    }

    return new StepResponse()
  }
)
