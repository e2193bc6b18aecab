// @ts-check
import { once } from "node:events"
import { createServer } from "node:net"

/**
 * The wanted port if nobody listens on it, else one that is free.
 *
 * @param {number} [wanted] 0 = any
 * @param {string} [host]
 * @returns {Promise<number>}
 */
export async function findFreePort(wanted = 0, host = "127.0.0.1") {
  const server = createServer()
  try {
    server.listen(wanted, host)
    await once(server, "listening")
    const address = /** @type {import("node:net").AddressInfo} */ (
      server.address()
    )
    return address.port
  } catch (error) {
    if (!wanted) throw error
    return findFreePort(0, host)
  } finally {
    server.close()
  }
}
