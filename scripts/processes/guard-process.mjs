// @ts-check
/**
 * The guard: a small program that ends what a script has started when the
 * script can no longer do it itself (crash, kill -9, closed terminal).
 *
 * It learns what to watch by JSON lines on standard input, and takes the end
 * of that input for the end of the script.
 */
import { rm } from "node:fs/promises"
import { createInterface } from "node:readline"
import { stopProcessGroup } from "./stop-process-group.mjs"

/** @type {Map<number, NodeJS.Signals>} */
const processes = new Map()
/** @type {Set<string>} */
const folders = new Set()

for (const signal of /** @type {const} */ (["SIGINT", "SIGTERM", "SIGHUP"])) {
  process.on(signal, () => undefined)
}

for await (const line of createInterface({ input: process.stdin })) {
  const order = JSON.parse(line)
  if (order.watch) processes.set(order.watch.pid, order.watch.signal)
  if (order.unwatch) processes.delete(order.unwatch.pid)
  if (order.folder) folders.add(order.folder)
}

// one after another, the last first: Medusa wants its database until the end
for (const [pid, signal] of [...processes].reverse()) {
  await stopProcessGroup({ pid, signal })
}
for (const folder of folders) {
  await rm(folder, { recursive: true, force: true })
}
