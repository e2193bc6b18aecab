import { chooseProduct } from "../orders/choose-product"
import type { LinkedEsdProduct } from "../orders/order-to-split"
import { titleOfLine } from "../title-of-line"

/** What is read of a cart. */
export const ESD_CART_FIELDS = [
  "id",
  "email",
  "customer_id",
  "completed_at",
  "customer.has_account",
  "billing_address.country_code",
  "shipping_address.country_code",
  "items.id",
  "items.quantity",
  "items.title",
  "items.product_title",
  "items.variant_title",
  "items.variant_id",
  "items.thumbnail",
  "items.metadata",
  "items.variant.esd_products.*",
]

type Address = { country_code: string | null } | null

/** A line of a cart. */
export type CartLine = {
  id: string
  quantity: number
  title: string
  product_title: string | null
  variant_title: string | null
  variant_id: string | null
  thumbnail: string | null
  metadata: Record<string, unknown> | null
  variant: { esd_products?: LinkedEsdProduct[] } | null
}

/** A cart as {@link ESD_CART_FIELDS} reads it. */
export type EsdCart = {
  id: string
  email: string | null
  customer_id: string | null
  completed_at: string | null
  customer: { has_account: boolean } | null
  billing_address: Address
  shipping_address: Address
  items: CartLine[]
}

/** A line of a cart that becomes licences, with the ESD product to buy. */
export type EsdCartLine = { line: CartLine; product: LinkedEsdProduct }

/** The lines of a cart that become licences. */
export function findCartLines(cart: EsdCart): EsdCartLine[] {
  return cart.items.flatMap((line) => {
    const product = chooseProduct(line.variant, cart)

    return product ? [{ line, product }] : []
  })
}

/** What a line is called in a sentence, e.g. `"Windows 11 Pro (DE)"`. */
export function nameOfLine(
  line: Pick<CartLine, "product_title" | "variant_title" | "title">
): string {
  return `"${titleOfLine(line)}"`
}

/** The first of several lines, and how many more there are. */
export function nameOfLines([first, ...others]: CartLine[]): string {
  return others.length
    ? `${nameOfLine(first)} and ${others.length} more`
    : nameOfLine(first)
}
