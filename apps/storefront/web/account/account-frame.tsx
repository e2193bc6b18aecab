import { Outlet } from "react-router-dom"
import { useWords } from "../i18n/language"
import { Loading } from "../parts/loading"
import { Page } from "../parts/page"
import { useSession } from "../session/session-context"
import { AccountNav } from "./account-nav"
import { LoginForm } from "./login-form"
import { RegisterForm } from "./register-form"

/** Around the pages of the account, which need a login. */
export function AccountFrame() {
  const { account } = useWords()
  const { customer } = useSession()

  if (customer === undefined) return <Loading />

  if (!customer) {
    return (
      <Page title={account.logInTitle} intro={account.needsLogin}>
        <div className="halves">
          <section className="panel">
            <h2>{account.logInTitle}</h2>
            <LoginForm />
          </section>
          <section className="panel">
            <h2>{account.registerTitle}</h2>
            <p className="hint">{account.registerText}</p>
            <RegisterForm />
          </section>
        </div>
      </Page>
    )
  }

  return (
    <div className="account">
      <AccountNav key={customer.id} />
      <Outlet />
    </div>
  )
}
