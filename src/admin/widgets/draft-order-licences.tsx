import { defineWidgetConfig } from "@medusajs/admin-sdk"
import type {
  AdminDraftOrder,
  DetailWidgetProps,
} from "@medusajs/framework/types"
import { DraftPanel } from "../components/draft-order/draft-panel"

/** Shows on Medusa's page of a draft order whether its licences can be ordered. */
const DraftOrderLicencesWidget = ({
  data,
}: DetailWidgetProps<AdminDraftOrder>) => (
  <DraftPanel key={data.id} order={data} />
)

export const config = defineWidgetConfig({
  id: "microsoft-esd:draft-order-licences",
  zone: "draft_order.details.side.after",
})

export default DraftOrderLicencesWidget
