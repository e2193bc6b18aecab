type Titles = {
  title: string
  product_title?: string | null
  variant_title?: string | null
}

/**
 * What a line is called: its product, and the variant where that says more.
 * Medusa calls the only variant of a product "Default variant".
 */
export function titleOfLine({
  title,
  product_title,
  variant_title,
}: Titles): string {
  const product = product_title ?? title

  return variant_title &&
    !/^default( variant)?$/i.test(variant_title) &&
    !product.includes(variant_title)
    ? `${product} (${variant_title})`
    : product
}
