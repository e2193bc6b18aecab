// @ts-check
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from "node:fs"
import { join } from "node:path"
import { runCommand } from "../../processes/run-command.mjs"
import { downloadPackages } from "./download-packages.mjs"

/**
 * @typedef {object} Program
 * @property {string} command
 * @property {NodeJS.ProcessEnv} env
 */

/**
 * Takes a program out of Debian's (or Ubuntu's) packages, once: downloaded by
 * apt, unpacked into a folder, not installed. Works without root.
 *
 * @param {object} options
 * @param {string[]} options.packages by name
 * @param {string} options.program its path in the packages
 * @param {string} options.folder kept for the next time
 * @param {string} options.logs
 * @returns {Promise<Program>}
 */
export async function unpackProgram({ packages, program, folder, logs }) {
  const unpacked = join(folder, `debian-${process.arch}`)
  if (!existsSync(unpacked)) {
    const unfinished = `${unpacked}.${process.pid}`
    rmSync(unfinished, { recursive: true, force: true })
    mkdirSync(unfinished, { recursive: true })
    const files = await downloadPackages({ names: packages, folder, logs })
    for (const file of files) {
      await runCommand({
        name: "dpkg",
        command: "dpkg",
        args: ["--extract", file, unfinished],
        logFile: join(logs, "dpkg.log"),
      })
    }
    await runCommand({
      name: `${packages[0]} --version`,
      ...programIn(unfinished, program),
      args: ["--version"],
      logFile: join(logs, `${packages[0]}-version.log`),
    })
    renameSync(unfinished, unpacked)
  }
  return programIn(unpacked, program)
}

/**
 * @param {string} root
 * @param {string} program
 * @returns {Program}
 */
function programIn(root, program) {
  const libraries = ["usr/lib", "lib"]
    .map((folder) => join(root, folder))
    .filter((folder) => existsSync(folder))
    .flatMap((folder) => [
      folder,
      // Some packages keep libraries of their own a folder deeper.
      ...subfolders(folder).flatMap((name) => [name, ...subfolders(name)]),
    ])
  return {
    command: join(root, program),
    env: { ...process.env, LD_LIBRARY_PATH: libraries.join(":") },
  }
}

/** @param {string} folder */
function subfolders(folder) {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => join(folder, name))
}
