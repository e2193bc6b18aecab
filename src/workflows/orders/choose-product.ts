import type { LinkedEsdProduct, OrderToSplit } from "./order-to-split"

type Addresses = {
  [address in "billing_address" | "shipping_address"]?: Pick<
    NonNullable<OrderToSplit["billing_address"]>,
    "country_code"
  > | null
}

/**
 * The ESD product that is bought for a variant. Of several connections the one
 * of the buyer's country is taken, else the first by name, so that a repeated
 * split chooses the same. One that is not sold any more only stands in where
 * there is no other: who has ordered it is not to be left without a licence
 * silently.
 */
export function chooseProduct(
  variant: { esd_products?: LinkedEsdProduct[] } | null | undefined,
  { billing_address, shipping_address }: Addresses
): LinkedEsdProduct | undefined {
  const country = (
    billing_address ?? shipping_address
  )?.country_code?.toUpperCase()
  const linked = (variant?.esd_products ?? [])
    .filter(Boolean)
    .sort(
      (a, b) =>
        a.connection_id.localeCompare(b.connection_id) ||
        a.id.localeCompare(b.id)
    )
  const sold = linked.filter(isSold)
  const products = sold.length ? sold : linked

  return products.find((it) => it.country === country) ?? products[0]
}

/** Whether an ESD product may be ordered. */
export function isSold({
  status,
  is_enabled,
}: Pick<LinkedEsdProduct, "status" | "is_enabled">): boolean {
  return is_enabled && status === "available"
}
