// @ts-check
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from "node:fs"
import { join } from "node:path"
import { runCommand } from "../../processes/run-command.mjs"
import { downloadPackages } from "./download-packages.mjs"

/**
 * Takes Redis out of Debian's (or Ubuntu's) packages, once: downloaded by apt,
 * unpacked into a folder, not installed. Works without root.
 *
 * @param {object} options
 * @param {string} options.folder kept for the next time
 * @param {string} options.logs
 * @returns {Promise<import("./find-redis.mjs").RedisProgram>}
 */
export async function unpackDebianRedis({ folder, logs }) {
  const unpacked = join(folder, `debian-${process.arch}`)
  if (!existsSync(unpacked)) {
    const unfinished = `${unpacked}.${process.pid}`
    rmSync(unfinished, { recursive: true, force: true })
    mkdirSync(unfinished, { recursive: true })
    const files = await downloadPackages({ folder, logs })
    for (const file of files) {
      await runCommand({
        name: "dpkg",
        command: "dpkg",
        args: ["--extract", file, unfinished],
        logFile: join(logs, "dpkg.log"),
      })
    }
    await runCommand({
      name: "redis-server --version",
      ...program(unfinished),
      args: ["--version"],
      logFile: join(logs, "redis-version.log"),
    })
    renameSync(unfinished, unpacked)
  }
  return program(unpacked)
}

/** @param {string} root */
function program(root) {
  const libraries = ["usr/lib", "lib"]
    .map((folder) => join(root, folder))
    .filter((folder) => existsSync(folder))
    .flatMap((folder) => readdirSync(folder).map((name) => join(folder, name)))
  const env = { ...process.env, LD_LIBRARY_PATH: libraries.join(":") }
  return { command: join(root, "usr/bin/redis-server"), env }
}
