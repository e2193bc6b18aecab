// @ts-check
import { findOrCreate } from "./find-or-create.mjs"

const COLLECTION = { title: "Software licences", handle: "software-licences" }

/**
 * The collection that the storefront shows, with all that sells licences.
 *
 * @param {import("../../http/create-api.mjs").Api} api the Admin API
 * @param {import("./seed-licences.mjs").SeededVariant[]} variants
 */
export async function seedCollection(api, variants) {
  const { id } = await findOrCreate(api, {
    path: "/admin/collections",
    many: "collections",
    one: "collection",
    query: { handle: COLLECTION.handle },
    body: COLLECTION,
  })
  await api.post(`/admin/collections/${id}/products`, {
    add: variants.map(({ product_id }) => product_id),
  })
}
