import { Link } from "react-router-dom"
import { useWords } from "../i18n/language"
import { Page } from "../parts/page"
import { useSession } from "../session/session-context"
import { useIsReseller } from "./use-is-reseller"

/** The first page of the account. */
export function AccountPage() {
  const { account } = useWords()
  const { customer, logOut } = useSession()
  const isReseller = useIsReseller()
  const name = customer?.first_name ?? customer?.email ?? ""
  const ways = [
    ["/account/licences", account.licences, account.licencesText],
    ["/account/invoices", account.invoices, account.invoicesText],
    ...(isReseller
      ? [
          [
            "/account/end-customers",
            account.endCustomers,
            account.endCustomersText,
          ],
        ]
      : []),
  ]

  return (
    <Page
      title={account.hello(name)}
      intro={account.loggedInAs(customer?.email ?? "")}
    >
      <ul className="tiles">
        {ways.map(([to, title, text]) => (
          <li key={to} className="panel tile">
            <h2>
              <Link to={to}>{title}</Link>
            </h2>
            <p className="hint">{text}</p>
          </li>
        ))}
      </ul>
      <button type="button" className="button" onClick={() => void logOut()}>
        {account.logOut}
      </button>
    </Page>
  )
}
