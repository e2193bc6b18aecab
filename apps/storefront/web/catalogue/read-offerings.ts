import { countriesOf, type Shop } from "../shop/shop-context"
import { type Offering, toOffering } from "./offering"

const FIELDS = "*variants.calculated_price"

type Query = { q?: string; handle?: string; limit: number; offset?: number }

/** Finds what the shop sells licences of, a page at a time. */
export async function readOfferings(
  shop: Shop,
  query: Query
): Promise<{ offerings: Offering[]; count: number }> {
  const { products, count } = await shop.sdk.store.product.list({
    ...query,
    ...(shop.collection && { collection_id: shop.collection.id }),
    order: "title",
    region_id: shop.region.id,
    country_code: countriesOf(shop)[0],
    fields: FIELDS,
  })
  const offerings = products.flatMap((product) => toOffering(product) ?? [])
  return { offerings, count }
}
