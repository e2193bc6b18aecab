import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { newId } from "../../lib/new-id"
import type { CatalogOffering } from "../../clients/microsoft-esd"

const COMPARED = [
  "name",
  "description",
  "family",
  "status",
  "is_returnable",
  "country",
  "language",
  "download_link",
  "vendor_price",
  "raw_vendor_price",
  "vendor_currency_code",
  "vendor_updated_at",
] as const

const EXCLUDED = COMPARED.map((column) => `excluded.${column}`)

const ON_CONFLICT = `
  on conflict (connection_id, sku) where deleted_at is null do update
     set (${COMPARED.join(", ")}, updated_at) = (${EXCLUDED.join(", ")}, now())
   where (${COMPARED.map((column) => `esd_product.${column}`).join(", ")})
         is distinct from (${EXCLUDED.join(", ")})
  returning xmax = 0 as is_new`

/** Saves one page of the catalogue; a row that did not change is not written. */
export async function upsertOfferings(
  knex: Knex,
  connectionId: string,
  offerings: CatalogOffering[]
): Promise<{ new: number; changed: number }> {
  const rows = new Map(
    offerings.map((offering) => [offering.sku, toRow(connectionId, offering)])
  )

  if (!rows.size) {
    return { new: 0, changed: 0 }
  }

  const { rows: saved } = await knex.raw<{ rows: Array<{ is_new: boolean }> }>(
    `? ${ON_CONFLICT}`,
    [knex("esd_product").insert([...rows.values()])]
  )
  const added = saved.filter(({ is_new }) => is_new).length

  return { new: added, changed: saved.length - added }
}

function toRow(connection_id: string, offering: CatalogOffering) {
  const price = offering.price?.unitPrice ?? null

  return {
    id: newId("esdp"),
    connection_id,
    sku: offering.sku,
    name: offering.name,
    description: offering.description,
    family: offering.family,
    status: offering.status,
    is_returnable: offering.isReturnable ?? true,
    country: offering.country,
    language: offering.language,
    download_link: offering.downloadLink,
    vendor_price: price,
    raw_vendor_price:
      price === null
        ? null
        : JSON.stringify({ value: String(price), precision: 20 }),
    vendor_currency_code: offering.price?.currencyCode.toLowerCase() ?? null,
    vendor_updated_at: offering.updatedAt,
  }
}
