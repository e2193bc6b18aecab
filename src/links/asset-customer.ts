import { defineLink } from "@medusajs/framework/utils"
import CustomerModule from "@medusajs/medusa/customer"
import EsdModule from "../modules/esd"

/** The customer who is charged for a licence. */
export default defineLink(
  { linkable: EsdModule.linkable.esdAsset, field: "customer_id" },
  CustomerModule.linkable.customer,
  { readOnly: true }
)
