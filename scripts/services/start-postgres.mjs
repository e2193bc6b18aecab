// @ts-check
import { rm } from "node:fs/promises"
import { join } from "node:path"
import { findFreePort } from "../processes/find-free-port.mjs"
import { guard } from "../processes/guard.mjs"
import { startProcess } from "../processes/start-process.mjs"
import { createDatabase } from "./postgres/create-database.mjs"
import { findBinaries } from "./postgres/find-binaries.mjs"
import { initializeCluster } from "./postgres/initialize-cluster.mjs"
import { reachableFolder } from "./postgres/reachable-folder.mjs"
import { serverOwner } from "./postgres/server-owner.mjs"

const READY = "database system is ready to accept connections"
/** A crash of the machine may cost the data, which tests throw away anyway. */
const CARELESS = ["fsync", "synchronous_commit", "full_page_writes"]

/**
 * @typedef {object} Postgres
 * @property {string} url of the main database, which exists
 * @property {(name: string) => string} urlOf another database's address
 * @property {Promise<unknown>} [ended] once our own server has ended
 * @property {() => Promise<void>} stop
 */

/**
 * Starts PostgreSQL, or takes the one that DATABASE_URL names.
 *
 * @param {object} options
 * @param {string} options.folder for the data
 * @param {string} options.logs
 * @param {string} options.database name of the main database
 * @param {string} [options.databaseUrl] DATABASE_URL
 * @param {number} [options.port] wanted port
 * @param {boolean} [options.fresh] whether data of an earlier run is deleted
 * @param {boolean} [options.throwaway] faster, and nothing of it is kept
 * @returns {Promise<Postgres>}
 */
export async function startPostgres(options) {
  if (options.databaseUrl) {
    await createDatabase(options.databaseUrl)
    return describe(options.databaseUrl, { stop: async () => undefined })
  }
  const owner = serverOwner()
  const binaries = findBinaries(owner)
  const base = reachableFolder(options.folder, owner)
  if (options.throwaway) guard.deleteAfterwards(base)
  const folder = join(base, "data")
  if (options.fresh) await rm(folder, { recursive: true, force: true })
  const { password } = await initializeCluster({
    binaries,
    folder,
    owner,
    logFile: join(options.logs, "initdb.log"),
  })
  const port = await findFreePort(options.port)
  const server = await startProcess(
    {
      name: "PostgreSQL",
      command: join(binaries, "bin", "postgres"),
      args: ["-D", folder, ...settings(port, options.throwaway)],
      stopSignal: "SIGINT",
      logFile: join(options.logs, "postgres.log"),
      owner,
    },
    (log) => log.includes(READY) || undefined
  )
  const url = `postgres://postgres:${password}@localhost:${port}/${options.database}`
  await createDatabase(url)
  return describe(url, {
    ended: server.ended,
    async stop() {
      await server.stop()
      if (options.throwaway) await rm(base, { recursive: true, force: true })
    },
  })
}

/** @param {number} port @param {boolean} [throwaway] */
function settings(port, throwaway) {
  const values = {
    port,
    listen_addresses: "localhost",
    unix_socket_directories: "",
    max_connections: 200,
    ...(throwaway && Object.fromEntries(CARELESS.map((key) => [key, "off"]))),
  }
  return Object.entries(values).flatMap(([key, value]) => [
    "-c",
    `${key}=${value}`,
  ])
}

/**
 * @param {string} url
 * @param {Pick<Postgres, "stop" | "ended">} server
 * @returns {Postgres}
 */
function describe(url, { stop, ended }) {
  return {
    url,
    stop,
    ended,
    urlOf: (name) => Object.assign(new URL(url), { pathname: name }).href,
  }
}
