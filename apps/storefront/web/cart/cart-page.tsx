import { Link } from "react-router-dom"
import { useWords } from "../i18n/language"
import { Loading } from "../parts/loading"
import { Page } from "../parts/page"
import { useCart } from "./cart-context"
import { CartLine } from "./cart-line"
import { CartSums } from "./cart-sums"

/** What somebody is about to buy. */
export function CartPage() {
  const { cart: words } = useWords()
  const { cart } = useCart()
  const items = cart?.items ?? []

  return (
    <Page title={words.title}>
      {cart === undefined && <Loading />}
      {cart !== undefined && !items.length && (
        <div className="empty">
          <p>{words.empty}</p>
          <Link className="button" to="/">
            {words.browse}
          </Link>
        </div>
      )}
      {cart && items.length > 0 && (
        <div className="columns">
          <ul className="lines">
            {items.map((item) => (
              <CartLine
                key={item.id}
                item={item}
                currency={cart.currency_code}
              />
            ))}
          </ul>
          <div className="panel sums">
            <CartSums cart={cart} />
            <Link className="button primary" to="/checkout">
              {words.checkout}
            </Link>
          </div>
        </div>
      )}
    </Page>
  )
}
