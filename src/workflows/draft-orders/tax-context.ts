import type { GetItemTaxLinesStepInput } from "@medusajs/medusa/core-flows"
import { addressOf, type Buyer } from "./draft-order-buyer"
import type { PricedLine } from "./price-lines"

/** What tax rates go by. Medusa's step asks for a whole order; this is what it reads of it. */
export function taxContext(
  buyer: Buyer,
  region: { currency_code: string },
  items: PricedLine[]
): GetItemTaxLinesStepInput {
  return {
    orderOrCart: {
      currency_code: region.currency_code,
      region,
      customer: buyer,
      shipping_address: addressOf(buyer),
    },
    items,
    shipping_methods: [],
  } as unknown as GetItemTaxLinesStepInput
}
