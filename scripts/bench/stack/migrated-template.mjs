// @ts-check
import { createDatabase } from "../../services/postgres/create-database.mjs"
import { builtFrom } from "../../services/medusa/build-medusa.mjs"
import { migrateMedusa } from "../../services/medusa/migrate-medusa.mjs"
import { freshDatabase } from "./fresh-database.mjs"
import { withClient } from "./with-client.mjs"

/**
 * Makes sure of a database with all of Medusa's tables and nothing in them, as
 * migrating one takes longer than the bench itself. It is made anew for every
 * build of the app, which it remembers in its comment.
 *
 * @param {object} options
 * @param {string} options.logs
 * @param {NodeJS.ProcessEnv} options.env Medusa's
 * @param {string} options.url
 */
export async function migratedTemplate({ logs, env, url }) {
  const build = builtFrom()
  await createDatabase(url)
  const migrated = await withClient(url, async (client) => {
    const { rows } = await client.query(
      `select shobj_description(oid, 'pg_database') as build
         from pg_database where datname = current_database()`
    )
    return rows[0].build
  })
  if (migrated === build) return
  await freshDatabase(url)
  await migrateMedusa({ logs, env: { ...env, DATABASE_URL: url } })
  await withClient(url, async (client) => {
    const name = client.escapeIdentifier(String(client.database))
    await client.query(
      `comment on database ${name} is ${client.escapeLiteral(build)}`
    )
  })
}
