// @ts-check
import { createShutdown } from "../processes/create-shutdown.mjs"
import { benchSettings } from "./bench-settings.mjs"
import { describeResults } from "./print/describe-results.mjs"
import { findFaults } from "./check/find-faults.mjs"
import { measureAll } from "./measure/measure-all.mjs"
import { createProfiler } from "./profile/create-profiler.mjs"
import { describeProfile } from "./profile/describe-profile.mjs"
import { openShop } from "./shop/open-shop.mjs"
import { startStack } from "./stack/start-stack.mjs"

const PASSED =
  "Passed: fast enough, and every licence was sold, stored and sent exactly once."

/**
 * Starts everything, measures, prints, and ends the process: with 0, or with 1
 * and the reason.
 *
 * @param {string[]} args
 * @param {import("../terminal/create-progress.mjs").Progress} progress
 */
export async function runBench(args, progress) {
  const { say } = progress
  let isStopping = false
  const shutdown = createShutdown({
    onSignal() {
      isStopping = true
      say("\nStopping")
    },
  })
  try {
    const settings = benchSettings(args, process.env)
    const profiler = settings.profile ? createProfiler(settings) : null
    const stack = await startStack({ settings, profiler, progress, shutdown })
    const results = await Promise.race([
      openShop({ settings, stack, progress }).then((shop) =>
        measureAll({ settings, stack, shop, profiler, progress })
      ),
      stack.broken,
    ])
    say(describeResults(results))
    if (profiler) say(describeProfile(profiler, results))
    const faults = findFaults(results)
    say(faults.length ? faults.join("\n") : PASSED)
    await shutdown.exit(faults.length ? 1 : 0)
  } catch (error) {
    // what is stopped on purpose breaks off what waits for it
    if (!isStopping) say(`\n${/** @type {Error} */ (error).message}`)
    await shutdown.exit(1)
  }
}
