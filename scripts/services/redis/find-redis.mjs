// @ts-check
import { findOnPath } from "../../processes/find-on-path.mjs"
import { unpackProgram } from "../debian/unpack-program.mjs"

const INSTALL = [
  "No Redis was found. Set REDIS_URL to a Redis server, or install one:",
  "  Debian, Ubuntu   sudo apt-get install redis-server",
  "  Fedora           sudo dnf install valkey",
  "  Alpine           sudo apk add redis",
  "  Arch             sudo pacman -S valkey",
  "  macOS            brew install redis",
].join("\n")

/**
 * A Redis (or Valkey) server program: the machine's own, else Debian's package
 * unpacked into the cache folder, which needs no rights.
 *
 * @param {object} folders
 * @param {string} folders.cache
 * @param {string} folders.logs
 * @returns {Promise<import("../debian/unpack-program.mjs").Program>}
 * @throws with what to install where there is neither
 */
export async function findRedis({ cache, logs }) {
  const command = findOnPath(["redis-server", "valkey-server"])
  if (command) return { command, env: process.env }
  if (!findOnPath(["apt-get"]) || !findOnPath(["dpkg"])) {
    throw new Error(INSTALL)
  }
  try {
    return await unpackProgram({
      packages: ["redis-server"],
      program: "usr/bin/redis-server",
      folder: cache,
      logs,
    })
  } catch (cause) {
    const { message } = /** @type {Error} */ (cause)
    throw new Error(
      `${INSTALL}\n(Unpacking Debian's package failed: ${message})`,
      { cause }
    )
  }
}
