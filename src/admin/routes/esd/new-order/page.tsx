import { defineRouteConfig } from "@medusajs/admin-sdk"
import { useSearchParams } from "react-router-dom"
import { NewOrderPage } from "../../../components/new-order/new-order-page"
import { Translated } from "../../../components/states/translated"

/** The page on which staff order licences on behalf of a customer. */
const NewOrderRoute = () => {
  const [params] = useSearchParams()
  const customerId = params.get("customer_id") ?? ""

  return <NewOrderPage customerId={customerId} />
}

export const config = defineRouteConfig({
  label: "menu.newOrder",
  translationNs: "microsoft-esd",
  rank: 30,
})

export const handle = {
  breadcrumb: () => <Translated text="menu.newOrder" />,
}

export default NewOrderRoute
