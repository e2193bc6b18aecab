// @ts-check
import { existsSync, readdirSync, readFileSync } from "node:fs"
import { parseStat } from "./parse-stat.mjs"

/**
 * @typedef {import("./parse-stat.mjs").ProcessStat & {
 *   pid: number
 *   command: string
 * }} RunningProcess
 */

/**
 * All processes of the machine; none on systems without /proc.
 *
 * @returns {RunningProcess[]}
 */
export function readProcesses() {
  if (!existsSync("/proc/self/stat")) return []
  return readdirSync("/proc")
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => {
      try {
        const stat = readFileSync(`/proc/${name}/stat`, "utf8")
        const command = readFileSync(`/proc/${name}/cmdline`, "utf8")
        return [
          {
            pid: Number(name),
            command: command.replaceAll("\0", " "),
            ...parseStat(stat),
          },
        ]
      } catch {
        // it has ended meanwhile
        return []
      }
    })
}
