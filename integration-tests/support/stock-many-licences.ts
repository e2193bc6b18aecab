import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { stockLicences } from "./stock-licences"

/** What each licence has of its own; `n` counts them. */
const OWN: Record<string, string> = {
  id: "'esda_' || lpad(n::text, 26, '0')",
  order_id: "'order_' || n",
  order_display_id: "n",
  line_item_id: "'ordli_' || lpad(n::text, 26, '0')",
  client_transaction_id: "'stock-' || n",
  purchased_at: "pattern.purchased_at + n * interval '1 second'",
}

/** As {@link stockLicences}, but in one statement, for a shop that is large. */
export async function stockManyLicences(
  container: MedusaContainer,
  count: number
): Promise<void> {
  const [pattern] = await stockLicences(container, 1)
  const knex = container.resolve<Knex>(ContainerRegistrationKeys.PG_CONNECTION)
  const columns = Object.keys(await knex("esd_asset").columnInfo())

  await knex.raw(
    `insert into esd_asset (${columns.join(", ")})
     select ${columns.map((name) => OWN[name] ?? `pattern.${name}`).join(", ")}
       from esd_asset as pattern, generate_series(1, ?::int) as n
      where pattern.id = ?`,
    [count - 1, pattern]
  )
  await knex.raw("analyze esd_asset")
}
