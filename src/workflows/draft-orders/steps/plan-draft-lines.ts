import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { ESD_MODULE } from "../../../modules/esd"
import type EsdModuleService from "../../../modules/esd/service"
import {
  SERVICE_DETAILS_KEY,
  SIGNATURE_KEY,
} from "../../service-details/service-details"
import { statementOf } from "../../service-details/statement-of"
import type { Buyer } from "../draft-order-buyer"
import type { DraftOrderInput } from "../draft-order-input"
import type { DraftVariant } from "../draft-variant"
import { type DraftLine, planDraftLines } from "../plan-draft-lines"

export const planDraftLinesStepId = "plan-esd-draft-lines"

type Input = {
  input: DraftOrderInput
  buyer: Buyer
  variants: DraftVariant[]
}

/** A line of quantity 1 with its signed service details. */
export type SignedDraftLine = {
  variant_id: string
  quantity: 1
  metadata: Record<string, unknown>
}

/**
 * Checks what staff want to order and makes one line for each licence. Changes
 * nothing.
 */
export const planDraftLinesStep = createStep(
  planDraftLinesStepId,
  async ({ input, buyer, variants }: Input, { container }) => {
    const esd = container.resolve<EsdModuleService>(ESD_MODULE)
    const named = input.items.flatMap(({ for_resale, end_customer_id }) =>
      for_resale && end_customer_id ? [end_customer_id] : []
    )
    const [resellers, endCustomers] = buyer.has_account
      ? await Promise.all([
          esd.accounts.findResellers(buyer.id),
          esd.accounts.findEndCustomers(buyer.id, [...new Set(named)]),
        ])
      : [[], []]
    const lines = planDraftLines({
      input,
      buyer,
      variants,
      isReseller: resellers.length > 0,
      endCustomerIds: new Set(endCustomers.map(({ id }) => id)),
    })

    return new StepResponse(
      lines.map((line): SignedDraftLine => ({
        variant_id: line.variant_id,
        quantity: 1,
        metadata: metadataOf(esd, buyer, line),
      }))
    )
  }
)

/** As the storefront's route signs them (docs/adr/0020), so that the split believes them. */
function metadataOf(
  { signer }: EsdModuleService,
  buyer: Buyer,
  { variant_id, detail }: DraftLine
): Record<string, unknown> {
  if (!detail) {
    return {}
  }

  const details = [detail]

  return {
    [SERVICE_DETAILS_KEY]: details,
    [SIGNATURE_KEY]: signer.sign(
      statementOf(
        { customer_id: buyer.id, customer: buyer },
        variant_id,
        details
      )
    ),
  }
}
