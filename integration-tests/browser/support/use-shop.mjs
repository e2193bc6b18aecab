// @ts-check
import { AccountsDesk } from "./accounts-desk.mjs"
import { useDesk } from "./use-desk.mjs"

/**
 * The shop behind the admin.
 *
 * @param {object} options the plugin's, beside the demo's
 */
export function useShop(options) {
  return useDesk(new AccountsDesk(), {
    env: { ESD_OPTIONS: JSON.stringify(options) },
  })
}
