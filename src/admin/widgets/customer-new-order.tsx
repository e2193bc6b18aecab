import { defineWidgetConfig } from "@medusajs/admin-sdk"
import type {
  AdminCustomer,
  DetailWidgetProps,
} from "@medusajs/framework/types"
import { NewOrderLink } from "../components/new-order/new-order-link"

/** Leads from a customer's page to an order on behalf of the customer. */
const CustomerNewOrderWidget = ({ data }: DetailWidgetProps<AdminCustomer>) => (
  <NewOrderLink customerId={data.id} />
)

export const config = defineWidgetConfig({
  id: "microsoft-esd:customer-new-order",
  zone: "customer.details.side.after",
})

export default CustomerNewOrderWidget
