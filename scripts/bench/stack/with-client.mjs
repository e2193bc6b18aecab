// @ts-check
import pg from "pg"

/**
 * Does something with a database over a connection of its own.
 *
 * @template T
 * @param {string} connectionString
 * @param {(client: pg.Client) => Promise<T>} task
 * @returns {Promise<T>}
 */
export async function withClient(connectionString, task) {
  const client = new pg.Client({ connectionString })
  // a lost connection is told by the query that misses it
  client.on("error", () => undefined)
  await client.connect()
  try {
    return await task(client)
  } finally {
    await client.end()
  }
}
