import { countriesOf, type Shop } from "../shop/shop-context"
import { type Offering, toOffering } from "./offering"

/** More than a small shop sells. */
const LIMIT = 100
const FIELDS = "*variants.calculated_price"

/** Finds what the shop sells licences of. */
export async function readOfferings(
  shop: Shop,
  query: { q?: string; handle?: string }
): Promise<Offering[]> {
  const { products } = await shop.sdk.store.product.list({
    ...query,
    ...(shop.collection && { collection_id: shop.collection.id }),
    limit: LIMIT,
    order: "title",
    region_id: shop.region.id,
    country_code: countriesOf(shop)[0],
    fields: FIELDS,
  })
  return products.flatMap((product) => toOffering(product) ?? [])
}
