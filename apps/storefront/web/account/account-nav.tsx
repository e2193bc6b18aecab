import { NavLink } from "react-router-dom"
import { useWords } from "../i18n/language"
import { useIsReseller } from "./use-is-reseller"

/** Leads through the pages of the account. */
export function AccountNav() {
  const { account } = useWords()
  const isReseller = useIsReseller()
  const pages = [
    ["/account", account.overview],
    ["/account/licences", account.licences],
    ["/account/invoices", account.invoices],
    ...(isReseller ? [["/account/end-customers", account.endCustomers]] : []),
  ]

  return (
    <nav className="account-nav" aria-label={account.nav}>
      <ul>
        {pages.map(([to, name]) => (
          <li key={to}>
            <NavLink to={to} end={to === "/account"}>
              {name}
            </NavLink>
          </li>
        ))}
      </ul>
    </nav>
  )
}
