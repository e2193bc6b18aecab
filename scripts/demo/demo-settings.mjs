// @ts-check
import { join } from "node:path"
import { projectRoot } from "../project-root.mjs"

/** Ports that the demo likes best; one that is taken is replaced by a free one. */
const PORTS = {
  medusa: ["DEMO_MEDUSA_PORT", 9000],
  storefront: ["DEMO_STOREFRONT_PORT", 8000],
  mailWeb: ["DEMO_MAIL_PORT", 1080],
  smtp: ["DEMO_SMTP_PORT", 1025],
  sandbox: ["DEMO_SANDBOX_PORT", 9100],
  postgres: ["DEMO_POSTGRES_PORT", 55432],
  redis: ["DEMO_REDIS_PORT", 56379],
}

/**
 * @typedef {object} DemoSettings
 * @property {string} folder where the demo keeps everything it has
 * @property {string} logs
 * @property {string} cache
 * @property {boolean} once ends after the proof
 * @property {string | undefined} databaseUrl
 * @property {string | undefined} redisUrl
 * @property {Record<keyof typeof PORTS, number>} ports
 */

/**
 * What the demo was asked to do, by arguments and environment.
 *
 * @param {string[]} args
 * @param {NodeJS.ProcessEnv} env
 * @returns {DemoSettings}
 * @throws for an argument or a port that cannot be
 */
export function demoSettings(args, env) {
  const unknown = args.find((arg) => arg !== "--once")
  if (unknown) {
    throw new Error(`The demo knows only --once, not ${unknown}.`)
  }
  const folder = join(projectRoot, ".demo")
  const ports = Object.entries(PORTS).map(([name, [variable, fallback]]) => [
    name,
    readPort(String(variable), env[variable], Number(fallback)),
  ])
  return {
    folder,
    logs: join(folder, "logs"),
    cache: join(projectRoot, ".cache", "redis"),
    once: args.includes("--once"),
    databaseUrl: env.DATABASE_URL || undefined,
    redisUrl: env.REDIS_URL || undefined,
    ports: Object.fromEntries(ports),
  }
}

/**
 * @param {string} name
 * @param {string | undefined} value
 * @param {number} fallback
 */
function readPort(name, value, fallback) {
  if (!value) return fallback
  const port = Number(value)
  if (Number.isInteger(port) && port >= 0 && port < 65_536) return port
  throw new Error(`${name} has to be a port from 0 to 65535, not "${value}".`)
}
