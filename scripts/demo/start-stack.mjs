// @ts-check
import { rmSync } from "node:fs"
import { join } from "node:path"
import { findFreePort } from "../processes/find-free-port.mjs"
import { buildMedusa, isMedusaBuilt } from "../services/medusa/build-medusa.mjs"
import { startMail } from "../services/start-mail.mjs"
import { startMedusa } from "../services/start-medusa.mjs"
import { startPostgres } from "../services/start-postgres.mjs"
import { startRedis } from "../services/start-redis.mjs"
import { startSandbox } from "../services/start-sandbox.mjs"
import { appEnvironment } from "./app-environment.mjs"
import { migrateOnce } from "./migrate-once.mjs"

/**
 * @typedef {object} Stack
 * @property {import("../services/start-postgres.mjs").Postgres} postgres
 * @property {import("../services/start-redis.mjs").Redis} redis
 * @property {{ url: string, smtpPort: number }} mail
 * @property {{ url: string }} sandbox
 * @property {{ url: string }} medusa
 * @property {number} storefrontPort a free one, of which Medusa knows
 * @property {NodeJS.ProcessEnv} env Medusa's
 * @property {Promise<string>} broken once one of them has ended by itself
 */

/**
 * Starts everything the demo consists of, each a step that is shown.
 *
 * @param {object} options
 * @param {import("./demo-settings.mjs").DemoSettings} options.settings
 * @param {import("./demo-secrets.mjs").DemoSecrets} options.secrets
 * @param {import("../terminal/create-progress.mjs").Progress} options.progress
 * @param {import("../processes/create-shutdown.mjs").Shutdown} options.shutdown
 * @param {NodeJS.ProcessEnv} [options.env] of Medusa, beside what it needs here
 * @returns {Promise<Stack>}
 */
export async function startStack(options) {
  const { settings, secrets, progress, shutdown } = options
  const { folder, logs, ports } = settings
  /** @type {Promise<{ sentence: string }>[]} */
  const ends = []
  /**
   * @template {{ stop: () => Promise<void>, ended?: Promise<any> }} Service
   * @param {string} title
   * @param {() => Promise<Service>} start
   * @param {(service: Service) => string} describe
   */
  const service = (title, start, describe) =>
    progress.step(title, async (show) => {
      const started = await start()
      shutdown.add(started.stop)
      if (started.ended) ends.push(started.ended)
      show.detail(describe(started))
      return started
    })

  const postgres = await service(
    "PostgreSQL",
    () =>
      startPostgres({
        logs,
        folder: join(folder, "postgres"),
        port: ports.postgres,
        database: "esd_demo",
        databaseUrl: settings.databaseUrl,
        fresh: secrets.isNew,
      }),
    ({ url }) => withoutPassword(url)
  )
  if (secrets.isNew)
    rmSync(join(folder, "redis"), { recursive: true, force: true })
  const redis = await service(
    "Redis",
    () =>
      startRedis({
        logs,
        folder: join(folder, "redis"),
        port: ports.redis,
        cache: settings.cache,
        redisUrl: settings.redisUrl,
      }),
    ({ url }) => withoutPassword(url)
  )
  const mail = await service(
    "Mail server with a web inbox",
    () => startMail({ logs, smtpPort: ports.smtp, webPort: ports.mailWeb }),
    ({ url }) => url
  )
  const sandbox = await service(
    "Sandbox that stands in for the vendor",
    () =>
      startSandbox({
        folder,
        logs,
        port: ports.sandbox,
        databaseUrl: postgres.urlOf(`${databaseName(postgres.url)}_sandbox`),
      }),
    ({ url }) => url
  )

  const port = await findFreePort(ports.medusa)
  const storefrontPort = await findFreePort(ports.storefront)
  const env = {
    ...appEnvironment({
      settings,
      secrets,
      port,
      storefrontPort,
      mail,
      sandbox,
      databaseUrl: postgres.url,
      redisUrl: redis.url,
    }),
    ...options.env,
  }
  await progress.step("Building Medusa with its admin", async (show) => {
    show.detail(isMedusaBuilt() ? "nothing has changed" : "about a minute")
    await buildMedusa({ logs, env })
  })
  await progress.step("Preparing the database", (show) =>
    migrateOnce({ logs, env, databaseUrl: postgres.url, show })
  )
  const medusa = await service(
    "Medusa",
    () => startMedusa({ logs, port, env }),
    ({ url }) => url
  )
  const broken = Promise.race(ends).then(({ sentence }) => sentence)
  return {
    ...{ postgres, redis, mail, sandbox, medusa },
    storefrontPort,
    env,
    broken,
  }
}

/** @param {string} url */
function withoutPassword(url) {
  return Object.assign(new URL(url), { password: "" }).href
}

/** @param {string} url */
function databaseName(url) {
  return new URL(url).pathname.slice(1)
}
