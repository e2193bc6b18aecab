// @ts-check
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { dirname } from "node:path"
import { setTimeout as delay } from "node:timers/promises"

const POLL_MS = 200

/**
 * Does something that no two processes may do at once, e.g. a build into one
 * folder. Waits for the one that does it; who was killed meanwhile holds nobody.
 *
 * @template T
 * @param {string} file of the lock
 * @param {() => Promise<T>} task
 * @returns {Promise<T>}
 */
export async function withLock(file, task) {
  mkdirSync(dirname(file), { recursive: true })
  while (!take(file)) {
    if (isAlive(holderOf(file))) await delay(POLL_MS)
    else rmSync(file, { force: true })
  }
  try {
    return await task()
  } finally {
    rmSync(file, { force: true })
  }
}

/** @param {string} file */
function take(file) {
  try {
    writeFileSync(file, String(process.pid), { flag: "wx" })
    return true
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code === "EEXIST") {
      return false
    }
    throw error
  }
}

/** @param {string} file */
function holderOf(file) {
  try {
    // empty while its holder writes it
    return Number(readFileSync(file, "utf8")) || process.pid
  } catch {
    return process.pid
  }
}

/** @param {number} pid */
function isAlive(pid) {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return /** @type {NodeJS.ErrnoException} */ (error).code === "EPERM"
  }
}
