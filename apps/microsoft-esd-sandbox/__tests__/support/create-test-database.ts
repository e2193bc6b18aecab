import { randomBytes } from "node:crypto"
import { DataSource } from "typeorm"

/** A database name of a test's own, which the sandbox creates by itself, and the way to get rid of it. */
export type TestDatabase = { url: string; drop(): Promise<void> }

/** Names a database that does not exist yet; one for each test file. */
export function createTestDatabase(): TestDatabase {
  const name = `esd_sandbox_test_${randomBytes(6).toString("hex")}`

  return {
    url: urlOf(name),
    async drop() {
      const server = await new DataSource({
        type: "postgres",
        url: urlOf("postgres"),
        installExtensions: false,
      }).initialize()
      await server.query(`DROP DATABASE IF EXISTS "${name}" WITH (FORCE)`)
      await server.destroy()
    },
  }
}

function urlOf(database: string): string {
  const { DB_HOST, DB_PORT, DB_USERNAME, DB_PASSWORD } = process.env
  const url = new URL(`postgres://${DB_HOST ?? "localhost"}/${database}`)
  url.port = DB_PORT ?? "5432"
  url.username = DB_USERNAME ?? "postgres"
  url.password = DB_PASSWORD ?? ""
  return url.href
}
