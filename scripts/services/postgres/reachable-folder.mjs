// @ts-check
import { createHash } from "node:crypto"
import { existsSync, statSync } from "node:fs"
import { dirname, join, resolve } from "node:path"

const OTHERS_MAY_ENTER = 0o001

/**
 * The folder itself if another user can get there, else one for the same
 * purpose under /var/tmp, which outlives a restart of the machine. A project
 * in root's home is closed to `nobody`, who runs PostgreSQL for root.
 *
 * @param {string} folder
 * @param {{ uid: number } | null} owner null = no other user is concerned
 * @param {string} [version] of the content, where it may change
 * @returns {string}
 */
export function reachableFolder(folder, owner, version = "") {
  if (!owner || isOpen(resolve(folder), owner.uid)) return folder
  const id = createHash("sha256").update(`${resolve(folder)}@${version}`)
  return join("/var/tmp", `medusa-esd-${id.digest("hex").slice(0, 12)}`)
}

/** @param {string} folder @param {number} uid @returns {boolean} */
function isOpen(folder, uid) {
  const parent = dirname(folder)
  if (parent === folder) return true
  if (!existsSync(folder)) return isOpen(parent, uid)
  const { mode, uid: owner } = statSync(folder)
  const mayEnter = owner === uid || Boolean(mode & OTHERS_MAY_ENTER)
  return mayEnter && isOpen(parent, uid)
}
