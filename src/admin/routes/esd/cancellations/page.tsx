import { defineRouteConfig } from "@medusajs/admin-sdk"
import { CancellationTable } from "../../../components/cancellation-table/cancellation-table"
import { Translated } from "../../../components/states/translated"

/** The page of all cancellations: what customers ask for, what is under way, what came of it. */
const CancellationsPage = () => <CancellationTable />

export const config = defineRouteConfig({
  label: "menu.cancellations",
  translationNs: "microsoft-esd",
  rank: 25,
})

export const handle = {
  breadcrumb: () => <Translated text="menu.cancellations" />,
}

export default CancellationsPage
