// @ts-check
import { StorefrontDesk } from "./storefront-desk.mjs"
import { useDesk } from "./use-desk.mjs"

/** The shop for people. */
export function useStorefront() {
  return useDesk(new StorefrontDesk(), { hasStorefront: true })
}
