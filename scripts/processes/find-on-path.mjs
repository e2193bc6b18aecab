// @ts-check
import { accessSync, constants } from "node:fs"
import { delimiter, join } from "node:path"

/**
 * The full path of the first of these programs that the machine has.
 *
 * @param {string[]} names
 * @returns {string | undefined}
 */
export function findOnPath(names) {
  const folders = (process.env.PATH ?? "").split(delimiter).filter(Boolean)
  return names
    .flatMap((name) => folders.map((folder) => join(folder, name)))
    .find(isExecutable)
}

/** @param {string} file */
function isExecutable(file) {
  try {
    accessSync(file, constants.X_OK)
    return true
  } catch {
    return false
  }
}
