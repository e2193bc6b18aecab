// @ts-check
// Listens on a port, and on no signal, until it is killed.
import { createServer } from "node:net"

for (const signal of ["SIGINT", "SIGHUP"]) process.on(signal, () => undefined)
const server = createServer().listen(0, "127.0.0.1", () => {
  const { port } = /** @type {import("node:net").AddressInfo} */ (
    server.address()
  )
  console.log(JSON.stringify({ listening: port }))
})
