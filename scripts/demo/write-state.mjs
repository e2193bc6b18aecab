// @ts-check
import { writeFileSync } from "node:fs"
import { join } from "node:path"

/**
 * Addresses, ids and logins of a running demo, for programs.
 *
 * @typedef {object} DemoState
 * @property {string} medusa_url
 * @property {string | null} storefront_url
 * @property {string} sandbox_url
 * @property {string} mail_url
 * @property {string} database_url
 * @property {string} redis_url
 * @property {string} publishable_key
 * @property {string} region_id
 * @property {{ email: string, password: string }} admin
 * @property {{ direct: import("./seed/seed-customers.mjs").Login,
 *   reseller: import("./seed/seed-customers.mjs").Login }} customers
 * @property {import("./seed/seed-licences.mjs").SeededVariant[]} variants that
 *   sell licences
 * @property {import("./seed/seed-licences.mjs").SeededVariant} physical_variant
 */

/**
 * Writes `.demo/state.json`, for nobody else to read, as logins are in it.
 *
 * @param {string} folder
 * @param {DemoState} state
 */
export function writeState(folder, state) {
  const file = join(folder, "state.json")
  writeFileSync(file, `${JSON.stringify(state, null, 2)}\n`, { mode: 0o600 })
}
