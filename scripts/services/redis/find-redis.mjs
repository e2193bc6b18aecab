// @ts-check
import { findOnPath } from "../../processes/find-on-path.mjs"
import { unpackDebianRedis } from "./unpack-debian-redis.mjs"

const INSTALL = [
  "No Redis was found. Set REDIS_URL to a Redis server, or install one:",
  "  Debian, Ubuntu   sudo apt-get install redis-server",
  "  Fedora           sudo dnf install valkey",
  "  Alpine           sudo apk add redis",
  "  Arch             sudo pacman -S valkey",
  "  macOS            brew install redis",
].join("\n")

/**
 * @typedef {object} RedisProgram
 * @property {string} command
 * @property {NodeJS.ProcessEnv} env
 */

/**
 * A Redis (or Valkey) server program: the machine's own, else Debian's package
 * unpacked into the cache folder, which needs no rights.
 *
 * @param {object} folders
 * @param {string} folders.cache
 * @param {string} folders.logs
 * @returns {Promise<RedisProgram>}
 * @throws with what to install where there is neither
 */
export async function findRedis({ cache, logs }) {
  const command = findOnPath(["redis-server", "valkey-server"])
  if (command) return { command, env: process.env }
  if (!findOnPath(["apt-get"]) || !findOnPath(["dpkg"])) {
    throw new Error(INSTALL)
  }
  try {
    return await unpackDebianRedis({ folder: cache, logs })
  } catch (cause) {
    const { message } = /** @type {Error} */ (cause)
    throw new Error(
      `${INSTALL}\n(Unpacking Debian's package failed: ${message})`,
      { cause }
    )
  }
}
