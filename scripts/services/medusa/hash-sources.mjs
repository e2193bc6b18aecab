// @ts-check
import { createHash } from "node:crypto"
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs"
import { join } from "node:path"

/**
 * A fingerprint of everything a build of the app depends on: the same as long
 * as nothing of it has changed.
 *
 * @param {string} root
 * @param {string[]} paths files and folders below the root
 * @returns {string}
 */
export function hashSources(root, paths) {
  const hash = createHash("sha256").update(process.version)
  for (const path of paths.flatMap((path) => filesOf(root, path)).sort()) {
    hash.update(`\n${path}\n`).update(readFileSync(join(root, path)))
  }
  return hash.digest("hex")
}

/** @param {string} root @param {string} path @returns {string[]} */
function filesOf(root, path) {
  const full = join(root, path)
  if (!existsSync(full) || path.endsWith("__tests__")) return []
  if (statSync(full).isFile()) return [path]
  return readdirSync(full).flatMap((name) => filesOf(root, join(path, name)))
}
