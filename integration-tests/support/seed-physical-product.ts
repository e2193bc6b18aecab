import type { MedusaContainer } from "@medusajs/framework/types"
import {
  ContainerRegistrationKeys,
  Modules,
  ProductStatus,
} from "@medusajs/framework/utils"
import {
  createInventoryLevelsWorkflow,
  createProductsWorkflow,
  createShippingOptionsWorkflow,
  createShippingProfilesWorkflow,
} from "@medusajs/medusa/core-flows"

type Place = { sales_channel_id: string; location_id: string }

/** Seeds a mouse that has to be shipped, with stock and a shipping option. */
export async function seedPhysicalProduct(
  container: MedusaContainer,
  { sales_channel_id, location_id }: Place
): Promise<{ variant_id: string; shipping_option_id: string }> {
  const link = container.resolve(ContainerRegistrationKeys.LINK)
  const fulfillment = container.resolve(Modules.FULFILLMENT)
  const { result: profiles } = await createShippingProfilesWorkflow(
    container
  ).run({ input: { data: [{ name: "Parcels", type: "default" }] } })
  const set = await fulfillment.createFulfillmentSets({
    name: "Shipping from Berlin",
    type: "shipping",
    service_zones: [
      { name: "Germany", geo_zones: [{ country_code: "de", type: "country" }] },
    ],
  })

  await link.create([
    {
      [Modules.STOCK_LOCATION]: { stock_location_id: location_id },
      [Modules.FULFILLMENT]: { fulfillment_set_id: set.id },
    },
    {
      [Modules.STOCK_LOCATION]: { stock_location_id: location_id },
      [Modules.FULFILLMENT]: { fulfillment_provider_id: "manual_manual" },
    },
  ])
  const { result: options } = await createShippingOptionsWorkflow(
    container
  ).run({
    input: [
      {
        name: "Parcel",
        price_type: "flat",
        provider_id: "manual_manual",
        service_zone_id: set.service_zones[0].id,
        shipping_profile_id: profiles[0].id,
        type: { label: "Parcel", description: "2 days", code: "parcel" },
        prices: [{ currency_code: "eur", amount: 5 }],
      },
    ],
  })
  const { result: products } = await createProductsWorkflow(container).run({
    input: {
      products: [
        {
          title: "Mouse",
          status: ProductStatus.PUBLISHED,
          shipping_profile_id: profiles[0].id,
          options: [{ title: "Colour", values: ["Grey"] }],
          sales_channels: [{ id: sales_channel_id }],
          variants: [
            {
              title: "Grey",
              sku: "MOUSE-GREY",
              options: { Colour: "Grey" },
              prices: [{ currency_code: "eur", amount: 25 }],
            },
          ],
        },
      ],
    },
  })
  const variant_id = products[0].variants[0].id
  const { data } = await container
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({
      entity: "variant",
      fields: ["inventory_items.inventory_item_id"],
      filters: { id: variant_id },
    })
  await createInventoryLevelsWorkflow(container).run({
    input: {
      inventory_levels: [
        {
          location_id,
          inventory_item_id: data[0].inventory_items?.[0]
            ?.inventory_item_id as string,
          stocked_quantity: 1000,
        },
      ],
    },
  })

  return { variant_id, shipping_option_id: options[0].id }
}
