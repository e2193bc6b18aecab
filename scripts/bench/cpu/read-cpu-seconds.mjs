// @ts-check
import { readProcesses } from "./read-processes.mjs"

/** How the programs of the stack are known by their command lines. */
const PROGRAMS = {
  Medusa: /cli\.js start /,
  PostgreSQL: /\/bin\/postgres -D /,
  Redis: /(redis|valkey)-server/,
  "mail server": /apps\/mail-inbox\//,
  "sandbox of the vendor": /apps\/microsoft-esd-sandbox\//,
}

/**
 * CPU time that each program of the stack has used since it was started, its
 * own processes included, and this script's.
 *
 * @returns {Map<string, number>} seconds; empty on systems without /proc, and
 *   without those programs that this script has not started
 */
export function readCpuSeconds() {
  const processes = readProcesses()
  /** @type {Map<string, number>} */
  const seconds = new Map()
  if (!processes.length) return seconds
  const children = processes.filter(({ parent }) => parent === process.pid)
  for (const [name, pattern] of Object.entries(PROGRAMS)) {
    const program = children.find(({ command }) => pattern.test(command))
    if (program) seconds.set(name, secondsOf(program.pid, processes))
  }
  const { user, system } = process.cpuUsage()
  return seconds.set("this script", (user + system) / 1_000_000)
}

/**
 * A process with all it has started; those that have ended are in their
 * parent's time.
 *
 * @param {number} pid
 * @param {import("./read-processes.mjs").RunningProcess[]} processes
 * @returns {number}
 */
function secondsOf(pid, processes) {
  return processes.reduce(
    (sum, it) =>
      sum +
      (it.pid === pid ? it.seconds : 0) +
      (it.parent === pid ? secondsOf(it.pid, processes) : 0),
    0
  )
}
