import type { Choice } from "../../components/fields/choice"
import type { EsdProduct } from "../products/esd-product"

/** What staff can order: each variant once that sells an ESD product which is in the catalogue and switched on. */
export function offeringChoices(products: EsdProduct[]): Choice[] {
  const choices = new Map<string, Choice>()

  for (const product of products) {
    const { product_variant: variant, name, sku } = product

    if (variant && isSold(product) && !choices.has(variant.id)) {
      choices.set(variant.id, {
        value: variant.id,
        label: name,
        hint: [sku, variant.title].filter(Boolean).join(" · "),
      })
    }
  }

  return [...choices.values()]
}

function isSold({ status, is_enabled }: EsdProduct): boolean {
  return status === "available" && is_enabled
}
