// @ts-check
import { randomBytes } from "node:crypto"
import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs"
import { dirname, join } from "node:path"
import { runCommand } from "../../processes/run-command.mjs"

/**
 * Makes a PostgreSQL data folder with a password of its own, unless it is
 * there. The same on every machine: UTF-8, and sorting that is built in.
 *
 * @param {object} cluster
 * @param {string} cluster.binaries
 * @param {string} cluster.folder
 * @param {string} cluster.logFile
 * @param {{ uid: number, gid: number } | null} cluster.owner
 * @returns {Promise<{ password: string }>} of the user `postgres`
 */
export async function initializeCluster({ binaries, folder, logFile, owner }) {
  const passwordFile = `${folder}.password`
  if (!existsSync(join(folder, "PG_VERSION")) || !existsSync(passwordFile)) {
    rmSync(folder, { recursive: true, force: true })
    makeFolder(dirname(folder))
    makeFolder(folder, owner)
    writeFileSync(passwordFile, randomBytes(16).toString("hex"), {
      mode: 0o600,
    })
    if (owner) chownSync(passwordFile, owner.uid, owner.gid)
    await runCommand({
      name: "PostgreSQL's initdb",
      command: join(binaries, "bin", "initdb"),
      args: [
        `--pgdata=${folder}`,
        "--username=postgres",
        "--auth=scram-sha-256",
        `--pwfile=${passwordFile}`,
        "--encoding=UTF8",
        "--locale=C",
        "--locale-provider=builtin",
        "--builtin-locale=C.UTF-8",
        "--no-sync",
      ],
      logFile,
      owner,
    })
  }
  return { password: readFileSync(passwordFile, "utf8") }
}

/**
 * @param {string} folder
 * @param {{ uid: number, gid: number } | null} [owner]
 */
function makeFolder(folder, owner) {
  if (!existsSync(folder)) {
    mkdirSync(folder, { recursive: true })
    chmodSync(folder, owner ? 0o700 : 0o755)
  }
  if (owner) chownSync(folder, owner.uid, owner.gid)
}
