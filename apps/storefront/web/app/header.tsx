import { Link, NavLink } from "react-router-dom"
import { useCart } from "../cart/cart-context"
import { useWords } from "../i18n/language"
import { useSession } from "../session/session-context"
import { LanguageSwitch } from "./language-switch"

/** The top of every page. */
export function Header() {
  const { shop, nav } = useWords()
  const { customer } = useSession()
  const { count } = useCart()

  return (
    <header className="header">
      <div className="header-inner">
        <Link className="brand" to="/">
          <img src="/favicon.svg" alt="" width="32" height="32" />
          {shop}
        </Link>
        <nav aria-label={nav.main}>
          <ul className="menu">
            <li>
              <NavLink to="/" end>
                {nav.shop}
              </NavLink>
            </li>
            <li>
              <NavLink to="/account">
                {customer ? nav.account : nav.logIn}
              </NavLink>
            </li>
            <li>
              <NavLink className="to-cart" to="/cart">
                {nav.cart(count)}
              </NavLink>
            </li>
          </ul>
        </nav>
        <LanguageSwitch />
      </div>
    </header>
  )
}
