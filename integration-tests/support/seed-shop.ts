import type { MedusaContainer } from "@medusajs/framework/types"
import {
  createApiKeysWorkflow,
  createRegionsWorkflow,
  createSalesChannelsWorkflow,
  createStockLocationsWorkflow,
  createTaxRegionsWorkflow,
  linkSalesChannelsToApiKeyWorkflow,
  linkSalesChannelsToStockLocationWorkflow,
} from "@medusajs/medusa/core-flows"
import { ESD_MODULE } from "../../src/modules/esd"
import type EsdModuleService from "../../src/modules/esd/service"
import { seedPhysicalProduct } from "./seed-physical-product"
import { seedEsdProducts, type SeededVariant } from "./seed-esd-products"

/** A shop with ESD products, ready for a cart. */
export type Shop = {
  publishable_key: string
  sales_channel_id: string
  /** Region ids by currency. */
  regions: { eur: string; jpy: string; kwd: string }
  /** Variants that sell ESD products, by SKU. */
  licences: SeededVariant[]
  physical: { variant_id: string; shipping_option_id: string }
}

const REGIONS = [
  { name: "Germany", currency_code: "eur", countries: ["de"] },
  { name: "Japan", currency_code: "jpy", countries: ["jp"] },
  { name: "Kuwait", currency_code: "kwd", countries: ["kw"] },
]

/** Seeds through Medusa's own workflows, with a tax of 19 % in Germany. */
export async function seedShop(container: MedusaContainer): Promise<Shop> {
  const { result: channels } = await createSalesChannelsWorkflow(container).run(
    { input: { salesChannelsData: [{ name: "Web shop" }] } }
  )
  const { result: keys } = await createApiKeysWorkflow(container).run({
    input: {
      api_keys: [{ title: "Shop", type: "publishable", created_by: "" }],
    },
  })
  const { result: locations } = await createStockLocationsWorkflow(
    container
  ).run({
    input: {
      locations: [
        {
          name: "Berlin",
          address: { address_1: "Unter den Linden 1", country_code: "DE" },
        },
      ],
    },
  })
  const [sales_channel] = channels
  const [key] = keys
  const [location] = locations

  await linkSalesChannelsToApiKeyWorkflow(container).run({
    input: { id: key.id, add: [sales_channel.id] },
  })
  await linkSalesChannelsToStockLocationWorkflow(container).run({
    input: { id: location.id, add: [sales_channel.id] },
  })

  const { result: regions } = await createRegionsWorkflow(container).run({
    input: {
      regions: REGIONS.map((region) => ({
        ...region,
        payment_providers: ["pp_system_default"],
      })),
    },
  })
  await createTaxRegionsWorkflow(container).run({
    input: [
      {
        country_code: "de",
        provider_id: "tp_system",
        default_tax_rate: { rate: 19, code: "VAT19", name: "VAT 19 %" },
      },
    ],
  })
  await container.resolve<EsdModuleService>(ESD_MODULE).importCatalogue("de")

  const [eur, jpy, kwd] = regions.map(({ id }) => id)

  return {
    publishable_key: key.token,
    sales_channel_id: sales_channel.id,
    regions: { eur, jpy, kwd },
    licences: await seedEsdProducts(container, sales_channel.id),
    physical: await seedPhysicalProduct(container, {
      sales_channel_id: sales_channel.id,
      location_id: location.id,
    }),
  }
}
