import { defineRouteConfig } from "@medusajs/admin-sdk"
import { Key } from "@medusajs/icons"
import { OverviewPage } from "../../components/overview/overview-page"

/** Where the menu's entry leads: how all licences are doing. */
const EsdPage = () => <OverviewPage />

export const config = defineRouteConfig({
  label: "menu.esd",
  translationNs: "microsoft-esd",
  icon: Key,
})

export const handle = { breadcrumb: () => "Microsoft ESD" }

export default EsdPage
