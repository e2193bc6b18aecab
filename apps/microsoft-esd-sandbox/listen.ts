import { createServer, type Server } from "node:http"
import type { AddressInfo } from "node:net"
import type { Express } from "express"

/** Its controls ask for no password, so it must not be reached from outside. */
const HOST = "127.0.0.1"
/** Longer than clients keep idle connections; a shorter one would cut some off as they send: a fault nobody switched on. */
const KEEP_ALIVE_MS = 65_000

/** Starts to listen; port 0 takes a free one. */
export async function listen(
  app: Express,
  port: number
): Promise<{ server: Server; url: string }> {
  const server = createServer({ keepAliveTimeout: KEEP_ALIVE_MS }, app)

  await new Promise<void>((resolve, reject) => {
    server.once("error", (error: NodeJS.ErrnoException) => {
      reject(error.code === "EADDRINUSE" ? portInUse(port, error) : error)
    })
    server.listen(port, HOST, resolve)
  })

  const address = server.address() as AddressInfo
  return { server, url: `http://${HOST}:${address.port}` }
}

function portInUse(port: number, cause: Error): Error {
  return new Error(
    `Port ${port} is in use. Stop the other program or choose another port.`,
    { cause }
  )
}
