import type { MedusaContainer } from "@medusajs/framework/types"
import { ProductStatus } from "@medusajs/framework/utils"
import { createProductsWorkflow } from "@medusajs/medusa/core-flows"
import { ESD_MODULE } from "../../src/modules/esd"
import type EsdModuleService from "../../src/modules/esd/service"
import { linkEsdProductWorkflow } from "../../src/workflows/catalogue/workflows/link-esd-product"

/** A variant that sells an ESD product. */
export type SeededVariant = {
  sku: string
  variant_id: string
  product_id: string
  title: string
}

const HOW_MANY = 3

/** Makes a Medusa product for each of the first ESD products and links them. */
export async function seedEsdProducts(
  container: MedusaContainer,
  sales_channel_id: string
): Promise<SeededVariant[]> {
  const offerings = await container
    .resolve<EsdModuleService>(ESD_MODULE)
    .listEsdProducts(
      { status: "available" },
      { take: HOW_MANY, order: { sku: "ASC" } }
    )
  const { result: products } = await createProductsWorkflow(container).run({
    input: {
      products: offerings.map(({ name, sku }) => ({
        title: name,
        status: ProductStatus.PUBLISHED,
        options: [{ title: "Edition", values: ["Download"] }],
        sales_channels: [{ id: sales_channel_id }],
        variants: [
          {
            title: "Default variant",
            sku,
            manage_inventory: false,
            options: { Edition: "Download" },
            prices: [
              { currency_code: "eur", amount: 100 },
              { currency_code: "jpy", amount: 9999 },
              { currency_code: "kwd", amount: 33.335 },
            ],
          },
        ],
      })),
    },
  })

  return Promise.all(
    products.map(async (product, index) => {
      const variant_id = product.variants[0].id
      await linkEsdProductWorkflow(container).run({
        input: { id: offerings[index].id, variant_id },
      })

      return {
        sku: offerings[index].sku,
        title: offerings[index].name,
        product_id: product.id,
        variant_id,
      }
    })
  )
}
