// @ts-check
import pg from "pg"

const NO_SUCH_DATABASE = "3D000"

/**
 * Makes sure the database of an address exists.
 *
 * @param {string} databaseUrl
 * @throws with one sentence when the server does not let us in
 */
export async function createDatabase(databaseUrl) {
  try {
    await withClient(databaseUrl, async () => undefined)
  } catch (error) {
    if (codeOf(error) !== NO_SUCH_DATABASE) throw unreachable(error)
    const name = decodeURIComponent(new URL(databaseUrl).pathname.slice(1))
    const server = Object.assign(new URL(databaseUrl), { pathname: "postgres" })
    await withClient(server.href, (client) =>
      client.query(`create database ${client.escapeIdentifier(name)}`)
    )
  }
}

/**
 * @param {string} connectionString
 * @param {(client: pg.Client) => Promise<unknown>} task
 */
async function withClient(connectionString, task) {
  const client = new pg.Client({
    connectionString,
    connectionTimeoutMillis: 10_000,
  })
  await client.connect()
  try {
    await task(client)
  } finally {
    await client.end()
  }
}

/** @param {unknown} error */
function unreachable(error) {
  const { message } = /** @type {Error} */ (error)
  return new Error(
    `PostgreSQL did not let us in: ${message || codeOf(error)}. ` +
      "Check DATABASE_URL, or unset it to use the PostgreSQL of this project."
  )
}

/** @param {unknown} error */
function codeOf(error) {
  return /** @type {{ code?: string }} */ (error).code
}
