// @ts-check
import { cpSync, existsSync, renameSync, rmSync, statSync } from "node:fs"
import { reachableFolder } from "./reachable-folder.mjs"

/**
 * The folder itself if the owner can get there, else a copy that it can reach.
 * Used for PostgreSQL's programs (61 MB) when root starts them from its home.
 *
 * @param {string} folder
 * @param {{ uid: number } | null} owner
 * @param {string} version of the content
 * @returns {string}
 */
export function copyForOwner(folder, owner, version) {
  const copy = reachableFolder(folder, owner, version)
  if (copy === folder) return folder
  if (existsSync(copy)) return checked(copy)
  const unfinished = `${copy}.${process.pid}`
  rmSync(unfinished, { recursive: true, force: true })
  cpSync(folder, unfinished, { recursive: true, verbatimSymlinks: true })
  renameSync(unfinished, copy)
  return copy
}

/**
 * /var/tmp is open to all: programs that somebody else put there are not run.
 *
 * @param {string} copy
 */
function checked(copy) {
  if (statSync(copy).uid === process.getuid?.()) return copy
  throw new Error(`${copy} belongs to another user. Delete it and try again.`)
}
