import { defineLink } from "@medusajs/framework/utils"
import OrderModule from "@medusajs/medusa/order"
import EsdModule from "../modules/esd"

/** The order that a licence was bought with. */
export default defineLink(
  { linkable: EsdModule.linkable.esdAsset, field: "order_id" },
  OrderModule.linkable.order,
  { readOnly: true }
)
