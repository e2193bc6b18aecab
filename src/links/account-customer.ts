import { defineLink } from "@medusajs/framework/utils"
import CustomerModule from "@medusajs/medusa/customer"
import EsdModule from "../modules/esd"

/** The Medusa customer behind an account. */
export default defineLink(
  { linkable: EsdModule.linkable.esdAccount, field: "customer_id" },
  CustomerModule.linkable.customer,
  { readOnly: true }
)
