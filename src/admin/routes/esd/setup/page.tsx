import { defineRouteConfig } from "@medusajs/admin-sdk"
import { SetupPage } from "../../../components/setup/setup-page"
import { Translated } from "../../../components/states/translated"

/** The page that says whether everything is set up. */
const SetupRoute = () => <SetupPage />

export const config = defineRouteConfig({
  label: "menu.setup",
  translationNs: "microsoft-esd",
  rank: 60,
})

export const handle = {
  breadcrumb: () => <Translated text="menu.setup" />,
}

export default SetupRoute
