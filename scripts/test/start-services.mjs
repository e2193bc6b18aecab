// @ts-check
import { join } from "node:path"
import { startPostgres } from "../services/start-postgres.mjs"
import { startRedis } from "../services/start-redis.mjs"

/**
 * @typedef {object} Options
 * @property {string} folder for data
 * @property {string} logs
 * @property {string} cache
 * @property {number} workers jest's; each gets a Redis of its own, so that
 *   tests of two files never meet in a queue
 * @property {(stop: () => Promise<void>) => void} onStarted
 */

/**
 * PostgreSQL and Redis for one test run: fresh ones that are thrown away, or
 * those that DATABASE_URL and REDIS_URL name.
 *
 * @param {Options} options
 * @returns {Promise<NodeJS.ProcessEnv>} how tests find them
 */
export async function startServices(options) {
  const [database, redis] = await Promise.all([
    startDatabase(options),
    startQueues(options),
  ])
  return { ...database, ...redis }
}

/** @param {Options} options */
async function startDatabase({ folder, logs, onStarted }) {
  const { url, stop } = await startPostgres({
    folder: join(folder, "postgres"),
    logs,
    database: "esd_tests",
    databaseUrl: process.env.DATABASE_URL,
    throwaway: true,
  })
  onStarted(stop)
  return databaseVariables(url)
}

/** One after another, as the first may have to download the program.
 *
 * @param {Options} options
 */
async function startQueues({ folder, logs, cache, workers, onStarted }) {
  /** @type {string[]} */
  const urls = []
  for (const n of Array(workers).keys()) {
    const { url, stop } = await startRedis({
      ...{ logs, cache, name: `redis-${n + 1}` },
      folder: join(folder, `redis-${n + 1}`),
      redisUrl: process.env.REDIS_URL,
      throwaway: true,
    })
    onStarted(stop)
    urls.push(url)
  }
  return { TEST_REDIS_URL: urls[0], TEST_REDIS_URLS: urls.join(",") }
}

/**
 * Medusa's test runner turns TLS on for any host that is not literally
 * `localhost`.
 *
 * @param {string} url
 */
function databaseVariables(url) {
  const { hostname, port, username, password } = new URL(url)
  return {
    DB_HOST: ["127.0.0.1", "[::1]", ""].includes(hostname)
      ? "localhost"
      : hostname,
    DB_PORT: port || "5432",
    DB_USERNAME: decodeURIComponent(username),
    DB_PASSWORD: decodeURIComponent(password),
  }
}
