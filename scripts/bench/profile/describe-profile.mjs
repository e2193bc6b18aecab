// @ts-check
import { formatTable } from "../print/format-table.mjs"
import { summariseProfile } from "./summarise-profile.mjs"

const FUNCTIONS = 30

/**
 * Where the app's CPU time went while the order was delivered, for a person.
 * The profile knows the shares; its milliseconds are those of the clock, which
 * runs on while other programs have the processor. So they are scaled to the
 * CPU time that the system counted.
 *
 * @param {import("./create-profiler.mjs").Profiler} profiler
 * @param {import("../measure/measure-all.mjs").Results} results
 * @returns {string}
 */
export function describeProfile(profiler, { licences, delivery }) {
  const { areas, functions, busyMs, idleMs } = summariseProfile(profiler.read())
  const cpuMs = (delivery.cpuSeconds.get("Medusa") ?? NaN) * 1000
  const scale = (cpuMs || busyMs) / busyMs / licences
  /** @param {[string, number]} entry */
  const row = ([name, ms]) => [
    name,
    (ms * scale).toFixed(3),
    `${((ms / busyMs) * 100).toFixed(1)} %`,
  ]
  const share = Math.round((busyMs / (busyMs + idleMs)) * 100)
  return [
    `Main thread of Medusa: busy for ${share} % of the time\n`,
    formatTable([["area", "ms a licence", "share"], ...[...areas].map(row)]),
    "",
    formatTable([
      ["function, without what it calls", "ms a licence", "share"],
      ...[...functions].slice(0, FUNCTIONS).map(row),
    ]),
    `\nThe whole profile, for Chrome or VS Code: ${profiler.file}\n`,
  ].join("\n")
}
