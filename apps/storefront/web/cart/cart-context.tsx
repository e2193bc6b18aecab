import type { HttpTypes } from "@medusajs/framework/types"
import {
  createContext,
  type ReactNode,
  useCallback,
  useContext,
  useEffect,
  useMemo,
  useRef,
  useState,
} from "react"
import { useLanguage } from "../i18n/language"
import { useSession } from "../session/session-context"
import { statusOf } from "../shop/describe-error"
import { useShop } from "../shop/shop-context"
import { VisuallyHidden } from "../parts/visually-hidden"
import { CART_FIELDS } from "./cart-fields"
import { createCartActions } from "./cart-actions"
import { isCompleted } from "./is-completed"
import { storedCart } from "./stored-cart"

export type Cart = HttpTypes.StoreCart
export type CartItem = HttpTypes.StoreCartLineItem

type Value = ReturnType<typeof createCartActions> & {
  /** Null while there is none; undefined until that is known. */
  cart: Cart | null | undefined
  /** How many licences are in it. */
  count: number
  /** Says something to screen readers. */
  announce: (text: string) => void
}

const CartContext = createContext<Value | null>(null)

/** Keeps the cart, and gives a guest's to who logs in. */
export function CartProvider({ children }: { children: ReactNode }) {
  const { sdk, region } = useShop()
  const { customer } = useSession()
  const { locale } = useLanguage()
  const [cart, setCart] = useState<Cart | null>()
  const [said, announce] = useState("")
  const owner = useRef<string | null>(null)

  const show = useCallback((next: Cart | null) => {
    if (next) storedCart.write(next.id)
    else storedCart.forget()
    setCart(next)
  }, [])
  const actions = useMemo(
    () => createCartActions({ sdk, region, locale, show }),
    [sdk, region, locale, show]
  )

  useEffect(() => {
    const read = async () => {
      const id = storedCart.read()
      if (!id) return setCart(null)
      try {
        const { cart } = await sdk.store.cart.retrieve(id, CART_FIELDS)
        show(isCompleted(cart) ? null : cart)
      } catch (error) {
        if (statusOf(error) === 404) show(null)
        else setCart(null)
      }
    }
    void read()
  }, [sdk, show])

  useEffect(() => {
    if (customer === undefined || cart === undefined) return
    if (customer && cart && cart.customer_id !== customer.id) {
      void sdk.store.cart
        .transferCart(cart.id, CART_FIELDS)
        .then(({ cart }) => show(cart))
        .catch((error: unknown) => statusOf(error) && show(null))
    }
    // who logs out leaves no cart behind for the next one
    if (!customer && owner.current) show(null)
    owner.current = customer?.id ?? null
  }, [sdk, cart, customer, show])

  const value = useMemo(
    () => ({
      ...actions,
      cart,
      count: (cart?.items ?? []).reduce((sum, item) => sum + item.quantity, 0),
      announce,
    }),
    [actions, cart]
  )

  return (
    <CartContext.Provider value={value}>
      {children}
      <VisuallyHidden>
        <div role="status" aria-live="polite">
          {said}
        </div>
      </VisuallyHidden>
    </CartContext.Provider>
  )
}

/** The cart around a page. */
export function useCart(): Value {
  const value = useContext(CartContext)
  if (!value) throw new Error("There is no CartProvider above.")
  return value
}
