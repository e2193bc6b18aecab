import { Link } from "react-router-dom"
import { useCart } from "../cart/cart-context"
import { useWords } from "../i18n/language"
import { Loading } from "../parts/loading"
import { Page } from "../parts/page"
import { useSession } from "../session/session-context"
import { Checkout } from "./checkout"

/** Turns the cart into an order. */
export function CheckoutPage() {
  const { cart: words, checkout } = useWords()
  const { cart } = useCart()
  const { customer } = useSession()

  return (
    <Page title={checkout.title}>
      {cart === undefined || customer === undefined ? (
        <Loading />
      ) : cart?.items?.length ? (
        <Checkout cart={cart} />
      ) : (
        <div className="empty">
          <p>{words.empty}</p>
          <Link className="button" to="/">
            {words.browse}
          </Link>
        </div>
      )}
    </Page>
  )
}
