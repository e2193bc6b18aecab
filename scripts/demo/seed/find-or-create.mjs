// @ts-check
/**
 * The one of a list that fits, else a new one. So a seed that was broken off
 * goes on where it stopped, and a second run makes nothing twice.
 *
 * @param {import("../../http/create-api.mjs").Api} api
 * @param {object} thing
 * @param {string} thing.path of the list, e.g. `/admin/regions`
 * @param {string} thing.many what the list calls them, e.g. `regions`
 * @param {string} thing.one what a new one is called, e.g. `region`
 * @param {Record<string, string>} thing.query that finds it
 * @param {object} thing.body that makes it
 * @returns {Promise<any>}
 */
export async function findOrCreate(api, { path, many, one, query, body }) {
  const found = await api.get(`${path}?${new URLSearchParams(query)}`)
  if (found[many].length) return found[many][0]
  return (await api.post(path, body))[one]
}
