import type { Server } from "node:http"

const GRACE_MS = 2000

/** Stops listening and waits for the answers under way, for two seconds at most. */
export async function closeServer(server: Server): Promise<void> {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()))
  const deadline = setTimeout(() => server.closeAllConnections(), GRACE_MS)

  await closed
  clearTimeout(deadline)
}
