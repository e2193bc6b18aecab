import { defineRouteConfig } from "@medusajs/admin-sdk"
import { AccountTable } from "../../../components/account-table/account-table"
import { Translated } from "../../../components/states/translated"

/** The page of all accounts that Microsoft ESD knows or will know. */
const AccountsPage = () => <AccountTable />

export const config = defineRouteConfig({
  label: "menu.accounts",
  translationNs: "microsoft-esd",
  rank: 40,
})

export const handle = {
  breadcrumb: () => <Translated text="menu.accounts" />,
}

export default AccountsPage
