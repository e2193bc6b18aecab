import { defineRouteConfig } from "@medusajs/admin-sdk"
import { LicenceTable } from "../../../components/licence-table/licence-table"
import { Translated } from "../../../components/states/translated"

/** The page of all licences that the shop sold. */
const LicencesPage = () => <LicenceTable />

export const config = defineRouteConfig({
  label: "menu.licences",
  translationNs: "microsoft-esd",
  rank: 20,
})

export const handle = {
  breadcrumb: () => <Translated text="menu.licences" />,
}

export default LicencesPage
