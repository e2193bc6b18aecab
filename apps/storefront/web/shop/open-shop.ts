import { createEsdClient } from "medusa-plugin-microsoft-esd/storefront"
import { readConfig } from "./config"
import { createSdk } from "./create-sdk"
import type { Shop } from "./shop-context"

/** Handle of the collection that the shop shows. */
const COLLECTION = "software-licences"

/** Reads all that is the same on every page. */
export async function openShop(): Promise<Shop> {
  const config = await readConfig()
  const sdk = createSdk(config)
  // by fetch, because the SDK's errors have lost their codes
  const esd = createEsdClient({
    baseUrl: config.medusa_url,
    publishableKey: config.publishable_key,
    getToken: () => sdk.client.getToken(),
  })
  const [{ region }, { collections }] = await Promise.all([
    sdk.store.region.retrieve(config.region_id),
    sdk.store.collection.list({ handle: COLLECTION }),
  ])
  return { config, sdk, esd, region, collection: collections[0] ?? null }
}
