// @ts-check
import { areas } from "./areas.mjs"

const OWN = /\/\.medusa\/app\/src\/([^/]+(?:\/[^/]+)?)\//
const PACKAGES = /.*\/node_modules\//

const GARBAGE = "garbage collection"
const MEDUSA = "the rest of Medusa"
const REST = "Node.js and all others"

const packages = Object.entries(areas)
  .flatMap(([area, names]) => names.map((name) => ({ area, name })))
  .sort((a, b) => b.name.length - a.name.length)

/**
 * What a function of a profile works for. Node.js itself and packages without
 * an area of their own work for their caller.
 *
 * @param {{ functionName: string, url: string }} frame
 * @param {string | undefined} caller the caller's area
 * @returns {string}
 */
export function areaOf({ functionName, url }, caller) {
  if (functionName === "(garbage collector)") return GARBAGE
  const own = OWN.exec(url)
  if (own) return `plugin: ${own[1]}`
  const path = PACKAGES.test(url) ? url.replace(PACKAGES, "") : ""
  const found = packages.find(({ name }) => path.startsWith(`${name}/`))
  if (found) return found.area
  if (caller && caller !== REST) return caller
  return path.startsWith("@medusajs/") ? MEDUSA : REST
}
