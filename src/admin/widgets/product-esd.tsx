import { defineWidgetConfig } from "@medusajs/admin-sdk"
import type { AdminProduct, DetailWidgetProps } from "@medusajs/framework/types"
import { ProductSection } from "../components/esd-products/product-section"
import { useProductVariants } from "../hooks/licences/use-product-variants"

/** Shows on a product's page which ESD products its variants sell. */
const ProductEsdWidget = ({ data }: DetailWidgetProps<AdminProduct>) => {
  const { data: variantIds = [] } = useProductVariants(data.id)

  return (
    <ProductSection key={data.id} variantIds={variantIds} hasVariantNames />
  )
}

export const config = defineWidgetConfig({
  id: "microsoft-esd:product-esd",
  zone: "product.details.side.after",
})

export default ProductEsdWidget
