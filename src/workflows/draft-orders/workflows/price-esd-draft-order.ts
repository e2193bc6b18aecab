import {
  createWorkflow,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import {
  getActionsToComputeFromPromotionsStep,
  getItemTaxLinesStep,
  getVariantPriceSetsStep,
  prepareAdjustmentsFromPromotionActionsStep,
  useQueryGraphStep,
} from "@medusajs/medusa/core-flows"
import { addUpPrices } from "../add-up-prices"
import { type Buyer, BUYER_FIELDS } from "../draft-order-buyer"
import type { DraftOrderInput } from "../draft-order-input"
import { DRAFT_VARIANT_FIELDS, type DraftVariant } from "../draft-variant"
import { priceContext } from "../price-context"
import { priceLines } from "../price-lines"
import { priceUnits } from "../price-units"
import { promotionContext } from "../promotion-context"
import { planDraftLinesStep } from "../steps/plan-draft-lines"
import { taxContext } from "../tax-context"

export const priceEsdDraftOrderWorkflowId = "price-esd-draft-order"

/**
 * What an order on behalf of a customer will be made of and cost: the customer's
 * price lists, the prices for its quantities, automatic promotions, and the
 * taxes of the customer's address. Changes nothing.
 *
 * @example
 * const { result } = await priceEsdDraftOrderWorkflow(container).run({
 *   input: {
 *     customer_id: "cus_123",
 *     region_id: "reg_123",
 *     items: [{ variant_id: "variant_123", quantity: 3 }],
 *   },
 * })
 */
export const priceEsdDraftOrderWorkflow = createWorkflow(
  priceEsdDraftOrderWorkflowId,
  (input: DraftOrderInput) => {
    const { data: customers } = useQueryGraphStep({
      entity: "customer",
      fields: BUYER_FIELDS,
      filters: { id: input.customer_id },
      options: { throwIfKeyNotFound: true },
    }).config({ name: "get-buyer" })
    const { data: regions } = useQueryGraphStep({
      entity: "region",
      fields: ["id", "currency_code", "automatic_taxes"],
      filters: { id: input.region_id },
      options: { throwIfKeyNotFound: true },
    }).config({ name: "get-region" })
    const { data: found } = useQueryGraphStep({
      entity: "variant",
      fields: DRAFT_VARIANT_FIELDS,
      filters: {
        id: transform({ input }, (data) =>
          data.input.items.map(({ variant_id }) => variant_id)
        ),
      },
    }).config({ name: "get-variants" })
    const { buyer, region, variants } = transform(
      { customers, regions, found },
      (data) => ({
        buyer: data.customers[0] as unknown as Buyer,
        region: data.regions[0],
        variants: data.found as unknown as DraftVariant[],
      })
    )
    const planned = planDraftLinesStep({ input, buyer, variants })
    const prices = getVariantPriceSetsStep({
      data: transform({ input, variants, buyer, region }, (data) =>
        priceContext(data.input.items, data.variants, data.buyer, data.region)
      ),
    })
    const lines = transform({ input, variants, prices }, (data) =>
      priceLines({ ...data, items: data.input.items })
    )
    const units = transform({ region, lines }, (data) =>
      priceUnits(data.region.currency_code, data.lines)
    )
    const adjustments = prepareAdjustmentsFromPromotionActionsStep({
      actions: getActionsToComputeFromPromotionsStep({
        computeActionContext: transform({ buyer, region, units }, (data) =>
          promotionContext(data.buyer, data.region, data.units)
        ),
        promotionCodesToApply: [],
      }),
    })
    const taxes = getItemTaxLinesStep(
      transform({ buyer, region, lines }, (data) =>
        taxContext(data.buyer, data.region, data.lines)
      )
    )

    return new WorkflowResponse(
      transform(
        { buyer, planned, region, lines, units, taxes, adjustments },
        (data) => ({
          buyer: data.buyer,
          planned: data.planned,
          lines: data.lines,
          prices: addUpPrices({
            currency_code: data.region.currency_code,
            lines: data.lines,
            units: data.units,
            taxLines: data.taxes.lineItemTaxLines,
            adjustments: data.adjustments.lineItemAdjustmentsToCreate,
          }),
        })
      )
    )
  }
)
