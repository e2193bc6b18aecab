// @ts-check
import { readFileSync } from "node:fs"
import { setTimeout as delay } from "node:timers/promises"

const POLL_MS = 50
/** A killed process counts as alive until its parent has noticed. */
const KILLED_MS = 2_000

/**
 * Ends a process and all it has started: first politely, then by SIGKILL.
 * Used by services that stop and by the guard after a crash.
 *
 * @param {object} group
 * @param {number} group.pid the leader's process id, which is the group's id
 * @param {NodeJS.Signals} [group.signal] the polite signal
 * @param {number} [group.graceMs] how long to wait before SIGKILL
 */
export async function stopProcessGroup({
  pid,
  signal = "SIGTERM",
  graceMs = 10_000,
}) {
  send(pid, signal)
  await gone(pid, graceMs)
  send(pid, "SIGKILL")
  await gone(pid, KILLED_MS)
}

/** @param {number} pid @param {number} withinMs */
async function gone(pid, withinMs) {
  const deadline = Date.now() + withinMs
  while (isAlive(pid) && Date.now() < deadline) await delay(POLL_MS)
}

/** @param {number} pid @param {NodeJS.Signals} signal */
function send(pid, signal) {
  try {
    process.kill(-pid, signal)
  } catch (error) {
    // EPERM is what macOS says of a group whose processes have all ended
    if (!["ESRCH", "EPERM"].includes(String(codeOf(error)))) throw error
  }
}

/** @param {number} pid */
function isAlive(pid) {
  try {
    process.kill(-pid, 0)
    return !hasEnded(pid)
  } catch {
    return false
  }
}

/**
 * Linux keeps a process that has ended until its parent asks how; some
 * containers have nobody who asks for those whose parent is gone.
 *
 * @param {number} pid
 */
function hasEnded(pid) {
  try {
    return /\) Z/.test(readFileSync(`/proc/${pid}/stat`, "utf8"))
  } catch {
    return false
  }
}

/** @param {unknown} error */
function codeOf(error) {
  return /** @type {NodeJS.ErrnoException} */ (error).code
}
