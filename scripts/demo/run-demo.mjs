// @ts-check
import { createShutdown } from "../processes/create-shutdown.mjs"
import { claimFolder } from "./claim-folder.mjs"
import { demoSecrets } from "./demo-secrets.mjs"
import { demoSettings } from "./demo-settings.mjs"
import { doMainJob } from "./job/do-main-job.mjs"
import { describeAddresses, describeOutcome } from "./print-outcome.mjs"
import { seedDemo } from "./seed/seed-demo.mjs"
import { serveStorefront } from "./serve-storefront.mjs"
import { startStack } from "./start-stack.mjs"
import { writeState } from "./write-state.mjs"

/**
 * Starts everything, does the main job, and stays until Ctrl-C; with `--once`
 * it ends after the proof: with 0, or with 1 and the reason.
 *
 * @param {string[]} args
 * @param {import("../terminal/create-progress.mjs").Progress} progress
 */
export async function runDemo(args, progress) {
  const { say } = progress
  const shutdown = createShutdown({ onSignal: () => say("\nStopping") })
  try {
    const settings = demoSettings(args, process.env)
    shutdown.add(claimFolder(settings.folder))
    const secrets = demoSecrets(settings.folder)
    const { logs } = settings
    const { password } = secrets
    const stack = await startStack({ settings, secrets, progress, shutdown })
    const { admin, state } = await seedDemo({ stack, password, logs, progress })
    const parts = { logs, stack, state, progress, shutdown }
    const storefront = await serveStorefront(parts)
    state.storefront_url = storefront.url
    writeState(settings.folder, state)
    say(describeOutcome(await doMainJob({ state, admin, progress })))
    say(describeAddresses(state))
    if (settings.once) return await shutdown.exit(0)
    say("\nRunning until Ctrl-C.")
    const sentence = await Promise.race([stack.broken, storefront.broken])
    // all of them end when the demo does
    if (!shutdown.isRunning()) say(`\n${sentence} Its log is in .demo/logs.`)
    await shutdown.exit(1)
  } catch (error) {
    const { message } = /** @type {Error} */ (error)
    if (!shutdown.isRunning()) say(`\n${message}`)
    await shutdown.exit(1)
  }
}
