import Medusa from "@medusajs/js-sdk"
import type { Config } from "./config"

/** Medusa's SDK. Its login ends with the tab, so that a shared computer forgets it. */
export function createSdk({ medusa_url, publishable_key }: Config): Medusa {
  return new Medusa({
    baseUrl: medusa_url,
    publishableKey: publishable_key,
    auth: { type: "jwt", jwtTokenStorageMethod: "session" },
    logger: { error: silent, warn: silent, info: silent, debug: silent },
  })
}

/** What goes wrong is said on the page. */
function silent() {}
