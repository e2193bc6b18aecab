// @ts-check
import { spawn } from "node:child_process"
import { fileURLToPath } from "node:url"

const PROGRAM = fileURLToPath(new URL("./guard-process.mjs", import.meta.url))

/** @type {import("node:child_process").ChildProcess | undefined} */
let program

/**
 * Ends processes and deletes folders once this script is gone, however it
 * went. Every process that is started here is reported to it first.
 */
export const guard = {
  /**
   * Ends this process group when the script is gone.
   *
   * @param {number} pid
   * @param {NodeJS.Signals} signal the one it stops on in good order
   */
  watch(pid, signal) {
    tell({ watch: { pid, signal } })
  },
  /**
   * Forgets a process group that has ended, as its id may be given anew.
   *
   * @param {number} pid
   */
  unwatch(pid) {
    tell({ unwatch: { pid } })
  },
  /**
   * Deletes this folder when the script is gone.
   *
   * @param {string} folder
   */
  deleteAfterwards(folder) {
    tell({ folder })
  },
}

/** @param {object} order */
function tell(order) {
  program ??= start()
  program.stdin?.write(`${JSON.stringify(order)}\n`)
}

function start() {
  const child = spawn(process.execPath, [PROGRAM], {
    detached: true,
    stdio: ["pipe", "ignore", "ignore"],
    cwd: "/",
  })
  child.unref()
  child.stdin?.on("error", () => undefined)
  const pipe = /** @type {import("node:net").Socket | null} */ (child.stdin)
  pipe?.unref()
  return child
}
