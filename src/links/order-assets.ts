import { defineLink } from "@medusajs/framework/utils"
import OrderModule from "@medusajs/medusa/order"
import EsdModule from "../modules/esd"

/** The licences that an order became. */
export default defineLink(
  { linkable: OrderModule.linkable.order, field: "id", isList: true },
  { ...EsdModule.linkable.esdAsset.id, primaryKey: "order_id" },
  { readOnly: true }
)
