import { DataSource, QueryFailedError } from "typeorm"

/** PostgreSQL's codes when another process created the database first. */
const CREATED_MEANWHILE = ["42P04", "23505"]

/**
 * Creates the database that a URL names, through the server's own `postgres`
 * database; used when the first connection finds it missing.
 */
export async function createDatabase(databaseUrl: string): Promise<void> {
  const url = new URL(databaseUrl)
  const name = decodeURIComponent(url.pathname.slice(1))
  url.pathname = "/postgres"

  const server = await new DataSource({
    type: "postgres",
    url: url.href,
    installExtensions: false,
  }).initialize()

  try {
    await server.query(`CREATE DATABASE "${name.replaceAll('"', '""')}"`)
  } catch (error) {
    if (!wasCreatedMeanwhile(error)) {
      throw error
    }
  } finally {
    await server.destroy()
  }
}

function wasCreatedMeanwhile(error: unknown): boolean {
  return (
    error instanceof QueryFailedError &&
    CREATED_MEANWHILE.includes(
      (error.driverError as { code?: string }).code ?? ""
    )
  )
}
