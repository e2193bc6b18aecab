// @ts-check
// A script as ours are: starts a program beside it, says where, and stays.
import { mkdirSync } from "node:fs"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import { createShutdown } from "../../processes/create-shutdown.mjs"
import { guard } from "../../processes/guard.mjs"
import { readReadyLine } from "../../processes/read-ready-line.mjs"
import { startProcess } from "../../processes/start-process.mjs"

const folder = process.argv[2]
const shutdown = createShutdown()
mkdirSync(join(folder, "data"))
guard.deleteAfterwards(join(folder, "data"))
const { ready, stop } = await startProcess(
  {
    name: "The listener",
    command: process.execPath,
    args: [fileURLToPath(new URL("./listen.mjs", import.meta.url))],
    logFile: join(folder, "listener.log"),
  },
  readReadyLine
)
shutdown.add(() => console.log("second task"))
shutdown.add(stop)
shutdown.add(() => console.log("first task"))
setInterval(() => undefined, 60_000)
console.log(ready.listening)
