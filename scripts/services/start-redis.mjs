// @ts-check
import { mkdirSync } from "node:fs"
import { rm } from "node:fs/promises"
import { join } from "node:path"
import { findFreePort } from "../processes/find-free-port.mjs"
import { guard } from "../processes/guard.mjs"
import { startProcess } from "../processes/start-process.mjs"
import { checkRedis } from "./redis/check-redis.mjs"
import { findRedis } from "./redis/find-redis.mjs"

const READY = "Ready to accept connections"

/**
 * @typedef {object} Redis
 * @property {string} url
 * @property {Promise<unknown>} [ended] once our own server has ended
 * @property {() => Promise<void>} stop
 */

/**
 * Starts Redis, or takes the one that REDIS_URL names.
 *
 * @param {object} options
 * @param {string} options.folder for the data
 * @param {string} options.logs
 * @param {string} options.cache for a Redis that had to be downloaded
 * @param {string} [options.name] where there are several
 * @param {string} [options.redisUrl] REDIS_URL
 * @param {number} [options.port] wanted port
 * @param {boolean} [options.throwaway] nothing of it is kept
 * @returns {Promise<Redis>}
 */
export async function startRedis({ folder, logs, ...options }) {
  const { redisUrl, name = "redis", throwaway } = options
  if (redisUrl) {
    await checkRedis(redisUrl)
    return { url: redisUrl, stop: async () => undefined }
  }
  const program = await findRedis({ cache: options.cache, logs })
  if (throwaway) guard.deleteAfterwards(folder)
  mkdirSync(folder, { recursive: true })
  const port = await findFreePort(options.port)
  const settings = {
    port,
    bind: "127.0.0.1",
    dir: folder,
    daemonize: "no",
    save: "",
    appendonly: throwaway ? "no" : "yes",
  }
  const server = await startProcess(
    {
      name: "Redis",
      ...program,
      args: Object.entries(settings).flatMap(([key, value]) => [
        `--${key}`,
        String(value),
      ]),
      logFile: join(logs, `${name}.log`),
    },
    (log) => log.includes(READY) || undefined
  )
  return {
    url: `redis://127.0.0.1:${port}`,
    ended: server.ended,
    async stop() {
      await server.stop()
      if (throwaway) await rm(folder, { recursive: true, force: true })
    },
  }
}
