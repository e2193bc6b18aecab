// @ts-check
import { rmSync } from "node:fs"
import { join } from "node:path"
import { appEnvironment } from "../../demo/app-environment.mjs"
import { demoSecrets } from "../../demo/demo-secrets.mjs"
import { findFreePort } from "../../processes/find-free-port.mjs"
import {
  buildMedusa,
  isMedusaBuilt,
} from "../../services/medusa/build-medusa.mjs"
import { startMail } from "../../services/start-mail.mjs"
import { startMedusa } from "../../services/start-medusa.mjs"
import { startPostgres } from "../../services/start-postgres.mjs"
import { startRedis } from "../../services/start-redis.mjs"
import { startSandbox } from "../../services/start-sandbox.mjs"
import { freshDatabase } from "./fresh-database.mjs"
import { migratedTemplate } from "./migrated-template.mjs"

const WITHOUT_TS_NODE = new URL("./without-ts-node.mjs", import.meta.url)

/** The vendor's limit must not be what is measured. */
const NO_RATE_LIMIT = { max: 100_000, perMs: 1000 }

/**
 * @typedef {object} Stack
 * @property {{ url: string }} redis
 * @property {{ url: string }} mail
 * @property {import("../../services/start-sandbox.mjs").Sandbox} sandbox
 * @property {{ url: string }} medusa
 * @property {string} databaseUrl the shop's
 * @property {NodeJS.ProcessEnv} env Medusa's
 * @property {string} password of all logins
 * @property {Promise<never>} broken once one of them has ended by itself
 */

/**
 * Starts a shop as in production, with databases that nobody has used: the
 * built app without its admin, in a process of its own, and beside it
 * PostgreSQL, Redis, a mail server and the sandbox, each in its own too.
 *
 * @param {object} options
 * @param {import("../bench-settings.mjs").BenchSettings} options.settings
 * @param {import("../profile/create-profiler.mjs").Profiler | null} options.profiler
 * @param {import("../../terminal/create-progress.mjs").Progress} options.progress
 * @param {import("../../processes/create-shutdown.mjs").Shutdown} options.shutdown
 * @returns {Promise<Stack>}
 */
export async function startStack({ settings, profiler, progress, shutdown }) {
  const { folder, logs } = settings
  /** @type {Promise<{ sentence: string }>[]} */
  const ends = []
  /**
   * @template {{ stop: () => Promise<void>, ended?: Promise<any> }} Service
   * @param {Promise<Service>} starting
   */
  const service = async (starting) => {
    const started = await starting
    shutdown.add(started.stop)
    if (started.ended) ends.push(started.ended)
    return started
  }

  const services = await progress.step(
    "PostgreSQL, Redis, mail server, sandbox",
    async () => {
      const postgres = await service(
        startPostgres({
          logs,
          folder: join(folder, "postgres"),
          database: "esd_bench",
          databaseUrl: settings.databaseUrl,
        })
      )
      const queues = join(folder, "redis")
      rmSync(queues, { recursive: true, force: true })
      const redis = await service(
        startRedis({
          logs,
          folder: queues,
          cache: settings.cache,
          redisUrl: settings.redisUrl,
        })
      )
      const mail = await service(startMail({ logs }))
      const sandboxUrl = postgres.urlOf("esd_bench_sandbox")
      await freshDatabase(sandboxUrl)
      const sandbox = await service(
        startSandbox({ folder, logs, databaseUrl: sandboxUrl })
      )
      return { postgres, redis, mail, sandbox }
    }
  )

  const { postgres, redis, mail, sandbox } = services
  const secrets = demoSecrets(folder)
  const port = await findFreePort()
  const connections = sandbox.connections.map((connection) => ({
    ...connection,
    rateLimit: NO_RATE_LIMIT,
  }))
  /** @param {string} databaseUrl */
  const environment = (databaseUrl) =>
    appEnvironment({
      settings: { folder },
      secrets,
      port,
      databaseUrl,
      redisUrl: redis.url,
      mail,
      sandbox: { connections },
    })
  const templateUrl = postgres.urlOf("esd_bench_template")
  const databaseUrl = postgres.urlOf("esd_bench_shop")
  const env = { ...environment(databaseUrl), DISABLE_ADMIN: "true" }

  await progress.step("Building Medusa", async (show) => {
    show.detail(isMedusaBuilt() ? "nothing has changed" : "about a minute")
    // with its admin, as the demo uses the same build
    await buildMedusa({ logs, env: environment(templateUrl) })
  })
  await progress.step("Preparing the database", async () => {
    await migratedTemplate({ logs, env, url: templateUrl })
    await freshDatabase(databaseUrl, templateUrl)
  })
  const medusa = await progress.step("Medusa", () =>
    service(
      startMedusa({
        logs,
        port,
        env: {
          ...env,
          ...profiler?.env,
          NODE_OPTIONS: preload([WITHOUT_TS_NODE, profiler?.preload]),
        },
      })
    )
  )
  const broken = Promise.race(ends).then(({ sentence }) => {
    throw new Error(`${sentence} Its log in ${logs} says more.`)
  })
  broken.catch(() => undefined)
  const { password } = secrets
  return { redis, mail, sandbox, medusa, databaseUrl, env, password, broken }
}

/** @param {(URL | undefined)[]} files */
function preload(files) {
  const options = files.flatMap((file) => (file ? [`--import=${file}`] : []))
  return [process.env.NODE_OPTIONS, ...options].filter(Boolean).join(" ")
}
