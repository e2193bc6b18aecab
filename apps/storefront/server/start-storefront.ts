import { once } from "node:events"
import { createServer } from "node:http"
import type { AddressInfo } from "node:net"
import { createWebApp } from "./create-web-app"
import type { StorefrontSettings } from "./read-settings"

const HOST = "127.0.0.1"

export type Storefront = { url: string; close(): Promise<void> }

/** Serves the shop on loopback. */
export async function startStorefront(
  settings: StorefrontSettings
): Promise<Storefront> {
  const server = createServer(createWebApp(settings))
  server.listen(settings.port, HOST)
  await once(server, "listening")
  const { port } = server.address() as AddressInfo
  return {
    url: `http://localhost:${port}`,
    async close() {
      server.closeAllConnections()
      await new Promise<void>((done) => server.close(() => done()))
    },
  }
}
