// @ts-check
import { mkdirSync } from "node:fs"
import { join } from "node:path"
import { demoSecrets } from "../../../scripts/demo/demo-secrets.mjs"
import { seedDemo } from "../../../scripts/demo/seed/seed-demo.mjs"
import { serveStorefront } from "../../../scripts/demo/serve-storefront.mjs"
import { startStack } from "../../../scripts/demo/start-stack.mjs"
import { projectRoot } from "../../../scripts/project-root.mjs"

/** Any free ports. */
const PORTS = {
  medusa: 0,
  storefront: 0,
  mailWeb: 0,
  smtp: 0,
  sandbox: 0,
  postgres: 0,
  redis: 0,
}

/** The steps of the demo without their output. */
const SILENT = {
  say: () => undefined,
  /**
   * @template T
   * @param {string} _title
   * @param {(show: import("../../../scripts/terminal/create-progress.mjs").Show) => Promise<T>} task
   */
  step: (_title, task) =>
    task({ detail: () => undefined, bar: () => undefined }),
}

/**
 * @typedef {object} BrowserShop
 * @property {import("../../../scripts/http/create-api.mjs").Api} admin the
 *   admin API, logged in
 * @property {import("../../../scripts/demo/write-state.mjs").DemoState} state
 *   addresses, ids and logins
 * @property {() => Promise<void>} close
 */

/**
 * Starts what the demo starts, in a folder and a database of its own: the
 * built app with its admin, sandbox and mail server, filled with the demo's
 * shop.
 *
 * @param {object} options
 * @param {string} options.folder empty; not deleted
 * @param {NodeJS.ProcessEnv} [options.env] of Medusa, beside the demo's
 * @param {boolean} [options.hasStorefront] serves the shop for people, too
 * @returns {Promise<BrowserShop>}
 */
export async function openShop({ folder, env = {}, hasStorefront = false }) {
  /** @type {(() => unknown)[]} */
  const tasks = []
  const close = async () => {
    for (let task = tasks.pop(); task; task = tasks.pop()) await task()
  }
  const logs = join(folder, "logs")
  mkdirSync(logs, { recursive: true })
  const settings = {
    folder,
    logs,
    cache: join(projectRoot, ".cache", "redis"),
    once: true,
    databaseUrl: undefined,
    redisUrl: undefined,
    ports: PORTS,
  }
  const shutdown = {
    /** @param {() => unknown} task */
    add: (task) => void tasks.push(task),
    exit: () => Promise.reject(new Error("Nothing ends here.")),
    isRunning: () => false,
  }
  try {
    const secrets = demoSecrets(folder)
    const stack = await startStack({
      settings,
      secrets,
      env,
      progress: SILENT,
      shutdown,
    })
    const { password } = secrets
    const seeded = await seedDemo({ stack, password, logs, progress: SILENT })
    if (hasStorefront) {
      const { state } = seeded
      const parts = { logs, stack, state, progress: SILENT, shutdown }
      state.storefront_url = (await serveStorefront(parts)).url
    }
    return { ...seeded, close }
  } catch (error) {
    await close()
    throw error
  }
}
