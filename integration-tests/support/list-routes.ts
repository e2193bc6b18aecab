import { readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"

const METHODS = /\b(?:GET|POST|PUT|PATCH|DELETE|HEAD|OPTIONS)\b/g

/**
 * What the route files below a folder answer to, as "GET /store/esd/assets/:id".
 *
 * @param folder below `src/api`
 */
export function listRoutes(folder: string): string[] {
  const api = join(__dirname, "../../src/api")

  return readdirSync(join(api, folder), { recursive: true, encoding: "utf8" })
    .filter((file) => /(^|\/)route\.[jt]sx?$/.test(file))
    .flatMap((file) => {
      const path = join("/", folder, file, "..").replace(/\[(\w+)\]/g, ":$1")

      return exportedMethods(join(api, folder, file)).map(
        (method) => `${method} ${path}`
      )
    })
    .sort()
}

/** @throws Error for a file that no method is found in */
function exportedMethods(file: string): string[] {
  const methods = readFileSync(file, "utf8")
    .split("\n")
    .filter((line) => line.startsWith("export "))
    .flatMap((line) => line.match(METHODS) ?? [])

  if (!methods.length) {
    throw new Error(`${file} is a route without a method.`)
  }

  return methods
}
