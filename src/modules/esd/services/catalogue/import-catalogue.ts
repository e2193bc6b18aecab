import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { MedusaError } from "@medusajs/framework/utils"
import type { MicrosoftEsdClient } from "../../clients/microsoft-esd"
import type { ConnectionOptions } from "../../../../options"
import type { CatalogueImport } from "../../types"
import { upsertOfferings } from "./upsert-offerings"

/**
 * Reads the catalogue of a connection page by page: adds what is missing,
 * updates what changed, marks what the vendor dropped as discontinued and
 * deletes nothing.
 */
export async function importCatalogue(
  knex: Knex,
  client: MicrosoftEsdClient,
  { id: connection_id, country, language }: ConnectionOptions
): Promise<CatalogueImport> {
  const counts = { new: 0, changed: 0 }
  const seen: string[] = []

  for (let continuationToken: string | null | undefined; ;) {
    const page = await client.getCatalogPage({
      country,
      language,
      ...(continuationToken && { continuationToken }),
    })
    const saved = await upsertOfferings(knex, connection_id, page.items)

    counts.new += saved.new
    counts.changed += saved.changed
    seen.push(...page.items.map(({ sku }) => sku))

    if (!page.continuationToken) {
      break
    }

    continuationToken = page.continuationToken
  }

  if (!seen.length) {
    throw new MedusaError(
      MedusaError.Types.UNEXPECTED_STATE,
      `Microsoft's catalogue for the connection "${connection_id}" came back empty. Nothing was changed; check the connection's channel id, country and language.`
    )
  }

  const discontinued = await knex("esd_product")
    .where({ connection_id, status: "available" })
    .whereNotIn("sku", seen)
    .update({ status: "discontinued", updated_at: knex.fn.now() })

  return { connection_id, ...counts, discontinued }
}
