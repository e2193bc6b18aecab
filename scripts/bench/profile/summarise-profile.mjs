// @ts-check
import { areaOf } from "./area-of.mjs"

/** What the profiler calls the time in which there was nothing to do. */
const IDLE = "(idle)"

/**
 * @typedef {object} ProfileSummary
 * @property {number} busyMs of the program's main thread
 * @property {number} idleMs
 * @property {Map<string, number>} areas milliseconds, largest first
 * @property {Map<string, number>} functions milliseconds of their own, largest
 *   first, by name and place
 */

/**
 * Adds up a CPU profile by area and by function.
 *
 * @param {import("node:inspector").Profiler.Profile} profile
 * @returns {ProfileSummary}
 */
export function summariseProfile({ nodes, samples = [], timeDeltas = [] }) {
  const byId = new Map(nodes.map((node) => [node.id, node]))
  const areas = new Map()
  const functions = new Map()
  let idleMs = 0

  /** @type {Map<number, number>} */
  const ownMs = new Map()
  samples.forEach((id, index) => {
    // a sample lasts until the next one
    const ms = (timeDeltas[index + 1] ?? 0) / 1000
    ownMs.set(id, (ownMs.get(id) ?? 0) + ms)
  })

  /** @type {{ id: number, caller: string | undefined }[]} */
  const waiting = [{ id: nodes[0].id, caller: undefined }]
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { id, caller } = next
    const node = byId.get(id)
    if (!node) continue
    const { callFrame, children = [] } = node
    const isRoot = id === nodes[0].id
    const area = isRoot ? undefined : areaOf(callFrame, caller)
    const ms = ownMs.get(id) ?? 0
    if (callFrame.functionName === IDLE) {
      idleMs += ms
    } else if (area) {
      add(areas, area, ms)
      add(functions, nameOf(callFrame), ms)
    }
    waiting.push(...children.map((child) => ({ id: child, caller: area })))
  }
  return {
    idleMs,
    busyMs: [...areas.values()].reduce((sum, ms) => sum + ms, 0),
    areas: largestFirst(areas),
    functions: largestFirst(functions),
  }
}

/** @param {import("node:inspector").Runtime.CallFrame} frame */
function nameOf({ functionName, url, lineNumber }) {
  const place = url.replace(/.*\/(node_modules|\.medusa\/app)\//, "")
  const name = functionName || "(anonymous)"
  return place ? `${name} ${place}:${lineNumber + 1}` : name
}

/** @param {Map<string, number>} sums @param {string} key @param {number} ms */
function add(sums, key, ms) {
  sums.set(key, (sums.get(key) ?? 0) + ms)
}

/** @param {Map<string, number>} sums */
function largestFirst(sums) {
  return new Map([...sums].sort(([, a], [, b]) => b - a))
}
