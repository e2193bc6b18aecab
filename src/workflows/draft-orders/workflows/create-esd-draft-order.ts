import {
  createWorkflow,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { createOrderWorkflow } from "@medusajs/medusa/core-flows"
import { addressOf } from "../draft-order-buyer"
import type { DraftOrderInput } from "../draft-order-input"
import { withPrices } from "../with-prices"
import { priceEsdDraftOrderWorkflow } from "./price-esd-draft-order"

export const createEsdDraftOrderWorkflowId = "create-esd-draft-order"

/**
 * Orders licences on behalf of a customer: a draft order of Medusa with one
 * line of quantity 1 for each licence, at the prices that
 * `priceEsdDraftOrderWorkflow` says. Answers its id.
 *
 * @example
 * const { result: id } = await createEsdDraftOrderWorkflow(container).run({
 *   input: {
 *     customer_id: "cus_123",
 *     region_id: "reg_123",
 *     items: [{ variant_id: "variant_123", quantity: 3 }],
 *   },
 * })
 */
export const createEsdDraftOrderWorkflow = createWorkflow(
  createEsdDraftOrderWorkflowId,
  (input: DraftOrderInput) => {
    const priced = priceEsdDraftOrderWorkflow.runAsStep({ input })
    const order = createOrderWorkflow.runAsStep({
      input: transform({ input, priced }, (data) => {
        const { buyer, planned, lines, prices } = data.priced
        const address = addressOf(buyer)

        return {
          status: "draft",
          is_draft_order: true,
          region_id: data.input.region_id,
          customer_id: buyer.id,
          email: buyer.email,
          currency_code: prices.currency_code,
          ...(data.input.sales_channel_id && {
            sales_channel_id: data.input.sales_channel_id,
          }),
          ...(address && {
            billing_address: { ...address },
            shipping_address: { ...address },
          }),
          items: withPrices(planned, lines),
        }
      }) as never,
    })

    return new WorkflowResponse(transform({ order }, (data) => data.order.id))
  }
)
