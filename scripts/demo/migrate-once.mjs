// @ts-check
import pg from "pg"
import { builtFrom } from "../services/medusa/build-medusa.mjs"
import { migrateMedusa } from "../services/medusa/migrate-medusa.mjs"

/**
 * Migrates the database, unless this very build has done so before: the
 * database itself remembers, so that one that was dropped is migrated again.
 *
 * @param {object} options
 * @param {string} options.logs
 * @param {NodeJS.ProcessEnv} options.env Medusa's
 * @param {string} options.databaseUrl
 * @param {import("../terminal/create-progress.mjs").Show} options.show
 */
export async function migrateOnce({ logs, env, databaseUrl, show }) {
  const build = builtFrom()
  const client = new pg.Client({ connectionString: databaseUrl })
  await client.connect()
  try {
    await client.query("create schema if not exists esd_demo")
    await client.query(
      "create table if not exists esd_demo.migrated (build text primary key)"
    )
    const { rowCount } = await client.query(
      "select from esd_demo.migrated where build = $1",
      [build]
    )
    if (rowCount) {
      show.detail("nothing has changed")
      return
    }
    await migrateMedusa({ logs, env })
    await client.query(
      "insert into esd_demo.migrated values ($1) on conflict do nothing",
      [build]
    )
  } finally {
    await client.end()
  }
}
