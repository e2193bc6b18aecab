import { defineWidgetConfig } from "@medusajs/admin-sdk"
import type { AdminOrder, DetailWidgetProps } from "@medusajs/framework/types"
import { LicenceSection } from "../components/licences/licence-section"

/** Shows on an order's page the licences that it sold. */
const OrderLicencesWidget = ({ data }: DetailWidgetProps<AdminOrder>) => (
  <LicenceSection key={data.id} order={data} />
)

export const config = defineWidgetConfig({
  id: "microsoft-esd:order-licences",
  zone: "order.details.after",
})

export default OrderLicencesWidget
