// @ts-check
import { checkPlatform } from "./bootstrap/check-platform.mjs"
import { ensureInstalled } from "./bootstrap/ensure-installed.mjs"
import { projectRoot } from "./project-root.mjs"

/**
 * `npm test`: installs what is missing, starts PostgreSQL and Redis, checks
 * formatting, lint rules and types, runs the tests, and ends with the line
 * `N passed, N failed`. Imports no package before they are installed.
 *
 *   npm test                      everything
 *   npm test -- queue             test files whose path has "queue"
 *   npm test -- --suite unit      one suite: unit, module, contract, http,
 *                                 integration or checks
 *   npm test -- queue -t "retry"  from the first other option on it is jest's
 */
const fault = checkPlatform(process)
if (fault) {
  console.error(fault)
  process.exit(1)
}
try {
  await ensureInstalled(projectRoot, console.log)
} catch (error) {
  console.error(/** @type {Error} */ (error).message)
  process.exit(1)
}
const { runTests } = await import("./test/run-tests.mjs")
await runTests(process.argv.slice(2))
