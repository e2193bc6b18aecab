import { ok, type Outcome, warning } from "../outcome"

/** Whether the shop sells any ESD product. */
export function judgeOfferings(variants: number): Outcome {
  return variants
    ? ok("offerings_linked", `Variants that sell ESD products: ${variants}.`, {
        variants,
      })
    : warning(
        "offerings_missing",
        "No variant sells an ESD product.",
        "Link an ESD product to a product variant (POST /admin/esd/products/:id)."
      )
}
