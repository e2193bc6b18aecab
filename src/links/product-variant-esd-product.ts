import { defineLink } from "@medusajs/framework/utils"
import ProductModule from "@medusajs/medusa/product"
import EsdModule from "../modules/esd"

/**
 * Which ESD products a variant sells: one for each connection (country and
 * language) that the variant is sold through.
 */
export default defineLink(ProductModule.linkable.productVariant, {
  linkable: EsdModule.linkable.esdProduct,
  isList: true,
})
