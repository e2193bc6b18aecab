import { defineWidgetConfig } from "@medusajs/admin-sdk"
import type {
  AdminCustomer,
  DetailWidgetProps,
} from "@medusajs/framework/types"
import { AccountPanel } from "../components/accounts/account-panel"

/** Shows on a customer's page whether Microsoft ESD knows the customer. */
const CustomerAccountWidget = ({ data }: DetailWidgetProps<AdminCustomer>) => (
  <AccountPanel key={data.id} customerId={data.id} />
)

export const config = defineWidgetConfig({
  id: "microsoft-esd:customer-account",
  zone: "customer.details.side.after",
})

export default CustomerAccountWidget
