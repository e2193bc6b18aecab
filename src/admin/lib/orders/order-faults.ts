import { isEmail } from "../accounts/is-email"
import type { OrderItemValues, OrderValues } from "./order-values"
import { LARGEST_ORDER, parseQuantity } from "./parse-quantity"

/** What is wrong with a field; the last part of its text's key. */
export type OrderFault =
  | "customerRequired"
  | "regionRequired"
  | "offeringRequired"
  | "quantityInvalid"
  | "emailInvalid"
  | "tooManyLicences"

/** What is wrong with an order, field by field; `root` is about all of it. */
export type OrderFaults = Partial<
  Record<"customer_id" | "region_id" | "root", OrderFault>
> & { items?: Array<Partial<Record<keyof OrderItemValues, OrderFault>>> }

/** Says what is wrong with a filled-in order. Spares people the way to the server, which decides in the end. */
export function orderFaults({
  customer_id,
  region_id,
  items,
}: OrderValues): OrderFaults {
  const itemFaults = items.map(faultsOfItem)
  const count = items.reduce(
    (sum, { quantity }) => sum + (parseQuantity(quantity) ?? 0),
    0
  )

  return {
    ...(!customer_id && { customer_id: "customerRequired" }),
    ...(!region_id && { region_id: "regionRequired" }),
    ...(itemFaults.some((faults) => Object.keys(faults).length) && {
      items: itemFaults,
    }),
    ...(count > LARGEST_ORDER && { root: "tooManyLicences" }),
  }
}

function faultsOfItem({
  variant_id,
  quantity,
  delivery_email,
}: OrderItemValues): Partial<Record<keyof OrderItemValues, OrderFault>> {
  return {
    ...(!variant_id && { variant_id: "offeringRequired" }),
    ...(parseQuantity(quantity) === null && { quantity: "quantityInvalid" }),
    ...(delivery_email.trim() &&
      !isEmail(delivery_email) && { delivery_email: "emailInvalid" }),
  }
}
