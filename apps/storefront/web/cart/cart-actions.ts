import type { HttpTypes } from "@medusajs/framework/types"
import type { Shop } from "../shop/shop-context"
import { CART_FIELDS } from "./cart-fields"
import { storedCart } from "./stored-cart"

type Cart = HttpTypes.StoreCart

type Parts = Pick<Shop, "sdk" | "region"> & {
  /** BCP 47; the order's e-mails are written in it. */
  locale: string
  /** Shows what the cart is now. */
  show: (cart: Cart | null) => void
}

/** What can be done to the cart. Each throws where the shop refuses. */
export function createCartActions({ sdk, region, locale, show }: Parts) {
  const { cart: carts } = sdk.store

  async function ensure(): Promise<string> {
    const id = storedCart.read()
    if (id) return id
    const body = { region_id: region.id, locale }
    const { cart } = await carts.create(body, CART_FIELDS)
    storedCart.write(cart.id)
    return cart.id
  }

  return {
    async add(variantId: string, quantity: number) {
      const line = { variant_id: variantId, quantity }
      const id = await ensure()
      show((await carts.createLineItem(id, line, CART_FIELDS)).cart)
    },
    async setQuantity(lineId: string, quantity: number) {
      const id = await ensure()
      const body = { quantity }
      show((await carts.updateLineItem(id, lineId, body, CART_FIELDS)).cart)
    },
    async remove(lineId: string) {
      const id = await ensure()
      await carts.deleteLineItem(id, lineId)
      show((await carts.retrieve(id, CART_FIELDS)).cart)
    },
    async update(id: string, body: HttpTypes.StoreUpdateCart) {
      const { cart } = await carts.update(id, { ...body, locale }, CART_FIELDS)
      show(cart)
      return cart
    },
    /** Reads what another window may have changed. */
    async refresh(id: string) {
      show((await carts.retrieve(id, CART_FIELDS)).cart)
    },
    /** Puts the same things into a cart that is nobody's. */
    async startOver({ items }: Cart) {
      const lines = (items ?? []).flatMap(({ variant_id, quantity }) =>
        variant_id ? { variant_id, quantity } : []
      )
      const body = { region_id: region.id, locale, items: lines }
      show((await carts.create(body, CART_FIELDS)).cart)
    },
    /** The cart has become an order. */
    forget: () => show(null),
  }
}
