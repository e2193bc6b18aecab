// @ts-check
import { readFileSync } from "node:fs"
import { lastLines } from "./last-lines.mjs"
import { launchProcess } from "./launch-process.mjs"

/**
 * Runs a program to its end. Used for builds, migrations, downloads.
 *
 * @param {import("./launch-process.mjs").LaunchOptions & { logFile: string }} options
 * @returns {Promise<string>} all it printed
 * @throws when it ends with another code than 0, with its last lines
 */
export async function runCommand(options) {
  const { ended } = await launchProcess(options)
  const { code, sentence } = await ended
  if (code === 0) return readFileSync(options.logFile, "utf8")
  throw new Error(
    [
      sentence,
      lastLines(options.logFile),
      `(its whole log: ${options.logFile})`,
    ].join("\n")
  )
}
