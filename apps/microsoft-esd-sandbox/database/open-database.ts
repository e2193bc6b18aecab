import type { DataSource } from "typeorm"
import { createDataSource } from "./create-data-source"
import { createDatabase } from "./create-database"

/** PostgreSQL's code for "there is no database of that name". */
const INVALID_CATALOG_NAME = "3D000"

/** Connects to the sandbox's database, creates it where it is missing, and runs its migrations; used once, at start. */
export async function openDatabase(databaseUrl: string): Promise<DataSource> {
  const dataSource = await connect(databaseUrl).catch(async (error) => {
    if (codeOf(error) !== INVALID_CATALOG_NAME) {
      throw error
    }
    await createDatabase(databaseUrl)
    return connect(databaseUrl)
  })

  await dataSource.runMigrations()
  return dataSource
}

async function connect(databaseUrl: string): Promise<DataSource> {
  return createDataSource(databaseUrl).initialize()
}

function codeOf(error: unknown): unknown {
  return (error as { code?: unknown } | null)?.code
}
