// @ts-check
import { execFileSync } from "node:child_process"
import {
  existsSync,
  mkdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs"
import { join } from "node:path"

const SCRIPT = "demo.mjs"

/**
 * Takes the demo's folder for this process, as two demos would fight over its
 * databases.
 *
 * @param {string} folder
 * @param {string} [script] part of a demo's command line
 * @returns {() => void} gives it back
 * @throws when another demo runs
 */
export function claimFolder(folder, script = SCRIPT) {
  const file = join(folder, "demo.pid")
  mkdirSync(folder, { recursive: true })
  const other = readPid(file)
  if (other && commandOf(other).includes(script)) {
    throw new Error(
      `The demo runs here already (process ${other}); its addresses are in ` +
        ".demo/state.json. Stop it with Ctrl-C first."
    )
  }
  writeFileSync(file, String(process.pid))
  return () => rmSync(file, { force: true })
}

/** @param {string} file */
function readPid(file) {
  try {
    return Number(readFileSync(file, "utf8"))
  } catch {
    return 0
  }
}

/**
 * The command line of a process; empty if there is none. Looked at because an
 * id may have been given to another program since.
 *
 * @param {number} pid
 */
function commandOf(pid) {
  try {
    return existsSync("/proc/self")
      ? readFileSync(`/proc/${pid}/cmdline`, "utf8")
      : execFileSync("ps", ["-p", String(pid), "-o", "command="]).toString()
  } catch {
    return ""
  }
}
