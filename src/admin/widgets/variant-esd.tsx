import { defineWidgetConfig } from "@medusajs/admin-sdk"
import type {
  AdminProductVariant,
  DetailWidgetProps,
} from "@medusajs/framework/types"
import { ProductSection } from "../components/esd-products/product-section"

/** Shows on a variant's page which ESD product it sells. */
const VariantEsdWidget = ({ data }: DetailWidgetProps<AdminProductVariant>) => (
  <ProductSection
    key={data.id}
    variantIds={[data.id]}
    hasVariantNames={false}
  />
)

export const config = defineWidgetConfig({
  id: "microsoft-esd:variant-esd",
  zone: "product_variant.details.side.after",
})

export default VariantEsdWidget
