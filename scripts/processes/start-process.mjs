// @ts-check
import { readFileSync } from "node:fs"
import { setTimeout as delay } from "node:timers/promises"
import { lastLines } from "./last-lines.mjs"
import { launchProcess } from "./launch-process.mjs"

const POLL_MS = 50

/**
 * @typedef {import("./launch-process.mjs").LaunchOptions & {
 *   logFile: string
 *   readyTimeoutMs?: number
 * }} StartOptions
 */

/**
 * Starts a program that keeps running, and waits until it is ready. Used for
 * every service beside a script.
 *
 * @template T
 * @param {StartOptions} options
 * @param {(log: string) => Promise<T | undefined> | T | undefined} probe
 *   answers something once the program is ready; sees the log so far
 * @returns {Promise<import("./launch-process.mjs").LaunchedProcess & { ready: T }>}
 * @throws when it ends or times out first, with the last lines of its log
 */
export async function startProcess(options, probe) {
  const launched = await launchProcess(options)
  let end = ""
  void launched.ended.then(({ sentence }) => (end = sentence))
  const deadline = Date.now() + (options.readyTimeoutMs ?? 60_000)
  while (!end && Date.now() < deadline) {
    const ready = await probe(readFileSync(options.logFile, "utf8"))
    if (ready !== undefined) return { ...launched, ready }
    await delay(POLL_MS)
  }
  const reason = end || `${options.name} was not ready in time.`
  await launched.stop()
  throw new Error(
    [
      reason,
      lastLines(options.logFile),
      `(its whole log: ${options.logFile})`,
    ].join("\n")
  )
}
