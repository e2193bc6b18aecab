// @ts-check
import { readFileSync } from "node:fs"

const ANSI = /\u001b\[[0-9;?]*[A-Za-z]/g

/**
 * The end of a log file without colours, for the message of an error.
 *
 * @param {string} file
 * @param {number} [count]
 * @returns {string} empty where there is no such file
 */
export function lastLines(file, count = 20) {
  try {
    const lines = readFileSync(file, "utf8").replace(ANSI, "").trimEnd()
    return lines.split("\n").slice(-count).join("\n")
  } catch {
    return ""
  }
}
