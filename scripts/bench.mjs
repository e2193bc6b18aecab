// @ts-check
import { checkPlatform } from "./bootstrap/check-platform.mjs"
import { ensureInstalled } from "./bootstrap/ensure-installed.mjs"
import { projectRoot } from "./project-root.mjs"
import { createProgress } from "./terminal/create-progress.mjs"

/**
 * `npm run bench`: how fast one large order is delivered, as ratios within one
 * run, and how fast the licence list answers in a small and in a large shop.
 * Ends with 0 if both are fast enough and every licence was sold, stored and
 * mailed exactly once. Imports no package before they are installed.
 *
 *   npm run bench
 *   npm run bench -- --licences 1000 --latency 200 --sequential 20
 *   npm run bench -- --stock 100000   a smaller large shop
 *   npm run bench -- --profile   also says where the app's CPU time went
 */
const progress = createProgress()
const fault = checkPlatform(process)
if (fault) {
  progress.say(fault)
  process.exit(1)
}
try {
  await ensureInstalled(projectRoot, progress.say)
} catch (error) {
  progress.say(/** @type {Error} */ (error).message)
  process.exit(1)
}
const { runBench } = await import("./bench/run-bench.mjs")
await runBench(process.argv.slice(2), progress)
