// @ts-check
import { join } from "node:path"
import { parseArgs } from "node:util"
import { projectRoot } from "../project-root.mjs"

const LIMITS = {
  licences: { fallback: 1000, min: 1, max: 5000 },
  latency: { fallback: 200, min: 0, max: 10_000 },
  sequential: { fallback: 20, min: 1, max: 1000 },
  stock: { fallback: 1_000_000, min: 1000, max: 5_000_000 },
}

/**
 * @typedef {object} BenchSettings
 * @property {number} licences of the one order
 * @property {number} latency of every answer of the vendor, in milliseconds
 * @property {number} sequential how many purchases are made one after another
 * @property {number} stock licences of the large shop whose list is timed
 * @property {boolean} profile whether to say where the app's CPU time went
 * @property {string} folder where the bench keeps everything it has
 * @property {string} logs
 * @property {string} cache
 * @property {string | undefined} databaseUrl
 * @property {string | undefined} redisUrl a Redis that no shop uses meanwhile
 */

/**
 * What the bench was asked to do, by arguments and environment.
 *
 * @param {string[]} args
 * @param {NodeJS.ProcessEnv} env
 * @returns {BenchSettings}
 * @throws for an argument that cannot be
 */
export function benchSettings(args, env) {
  const { values } = parseArgs({
    args,
    options: {
      licences: { type: "string" },
      latency: { type: "string" },
      sequential: { type: "string" },
      stock: { type: "string" },
      profile: { type: "boolean", default: false },
    },
  })
  const folder = join(projectRoot, ".cache", "bench")
  return {
    licences: readNumber("licences", values.licences),
    latency: readNumber("latency", values.latency),
    sequential: readNumber("sequential", values.sequential),
    stock: readNumber("stock", values.stock),
    profile: Boolean(values.profile),
    folder,
    logs: join(folder, "logs"),
    cache: join(projectRoot, ".cache", "redis"),
    databaseUrl: env.DATABASE_URL || undefined,
    redisUrl: env.REDIS_URL || undefined,
  }
}

/**
 * @param {keyof typeof LIMITS} name
 * @param {string | undefined} value
 */
function readNumber(name, value) {
  const { fallback, min, max } = LIMITS[name]
  if (value === undefined) return fallback
  const number = Number(value)
  if (/^\d+$/.test(value) && number >= min && number <= max) return number
  throw new Error(
    `--${name} has to be a whole number from ${min} to ${max}, not "${value}".`
  )
}
