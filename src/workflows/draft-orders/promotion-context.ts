import type { ComputeActionContext } from "@medusajs/framework/types"
import { addressOf, type Buyer } from "./draft-order-buyer"
import type { PricedUnit } from "./price-units"

/** What promotions go by: as much of an order as Medusa shows them when it makes a draft order. */
export function promotionContext(
  buyer: Buyer,
  { currency_code }: { currency_code: string },
  items: PricedUnit[]
): ComputeActionContext {
  const address = addressOf(buyer)

  return {
    currency_code,
    items,
    shipping_methods: [],
    billing_address: address,
    shipping_address: address,
  } as unknown as ComputeActionContext
}
