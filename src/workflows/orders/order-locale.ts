import type { OrderToSplit } from "./order-to-split"

/**
 * The order's language as a valid BCP 47 tag. Carts take any text for it, and a
 * text that is no language must not keep an order from its licences.
 */
export function orderLocale(
  { locale }: Pick<OrderToSplit, "locale">,
  fallback: string
): string {
  try {
    const [tag] = Intl.getCanonicalLocales(locale?.replace("_", "-") ?? [])

    return tag ?? fallback
  } catch {
    return fallback
  }
}
