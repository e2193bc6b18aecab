// @ts-check
import { checkPlatform } from "./bootstrap/check-platform.mjs"
import { ensureInstalled } from "./bootstrap/ensure-installed.mjs"
import { projectRoot } from "./project-root.mjs"
import { createProgress } from "./terminal/create-progress.mjs"

/**
 * `npm run demo`: a shop that sells licences, from a bare clone to the keys in
 * the mailbox. Imports no package before they are installed.
 *
 *   npm run demo             stays up until Ctrl-C
 *   npm run demo -- --once   ends after the proof
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
const { runDemo } = await import("./demo/run-demo.mjs")
await runDemo(process.argv.slice(2), progress)
