import { failed, ok, type Outcome } from "../outcome"
import type { SoldVariant } from "../reading/read-sold-variants"

/** How many are named; more would be a list that nobody reads. */
const NAMED = 10

/** Whether licences can be checked out without being shipped or stocked. */
export function judgeShipping(variants: SoldVariant[]): Outcome {
  const wrong = variants.filter(
    ({ needs_shipping, manages_inventory }) =>
      needs_shipping || manages_inventory
  )

  if (!wrong.length) {
    return ok(
      "shipping_not_needed",
      "No variant that sells an ESD product has to be shipped or stocked."
    )
  }

  const names = wrong
    .slice(0, NAMED)
    .map(({ name }) => name)
    .join(", ")
  const more = wrong.length - NAMED

  return failed(
    "shipping_needed",
    `These variants sell ESD products and have to be shipped or stocked, which blocks the checkout: ${names}${more > 0 ? ` and ${more} more` : ""}.`,
    "Take the shipping profile from their products and switch off their managed inventory.",
    { names, count: wrong.length, more: Math.max(0, more) }
  )
}
