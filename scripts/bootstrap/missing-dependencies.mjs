// @ts-check
import { existsSync, readFileSync } from "node:fs"
import { join } from "node:path"

/**
 * The dependencies of package.json that are not installed in the version it
 * asks for. Uses no package, as there may be none yet.
 *
 * @param {string} root
 * @returns {string[]} `name@range`; all of them after a broken-off installation
 */
export function missingDependencies(root) {
  const { dependencies, devDependencies } = readJson(join(root, "package.json"))
  const wanted = Object.entries({ ...dependencies, ...devDependencies })
  // npm writes this file last
  const isComplete = existsSync(join(root, "node_modules/.package-lock.json"))
  return wanted
    .filter(([name, range]) => {
      const file = join(root, "node_modules", name, "package.json")
      if (!isComplete || !existsSync(file)) return true
      return !satisfies(readJson(file).version, String(range))
    })
    .map(([name, range]) => `${name}@${range}`)
}

/**
 * Knows the two forms in our package.json, `1.2.3` and `^1.2.3`; of any other
 * it assumes that npm saw to it.
 *
 * @param {string} version
 * @param {string} range
 */
function satisfies(version, range) {
  if (/^\d/.test(range)) return version === range
  if (!/^\^\d/.test(range)) return true
  const [major, ...rest] = numbers(version)
  const [wantedMajor, ...wantedRest] = numbers(range.slice(1))
  if (major !== wantedMajor) return false
  const differing = wantedRest.findIndex((part, index) => part !== rest[index])
  return differing < 0 || rest[differing] > wantedRest[differing]
}

/** @param {string} version */
function numbers(version) {
  return version.split("-")[0].split(".").map(Number)
}

/** @param {string} file @returns {any} */
function readJson(file) {
  return JSON.parse(readFileSync(file, "utf8"))
}
