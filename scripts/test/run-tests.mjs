// @ts-check
import { chmodSync, mkdtempSync, rmSync } from "node:fs"
import { availableParallelism, tmpdir } from "node:os"
import { join } from "node:path"
import { createShutdown } from "../processes/create-shutdown.mjs"
import { guard } from "../processes/guard.mjs"
import { projectRoot } from "../project-root.mjs"
import { addResults } from "./add-results.mjs"
import { parseArguments } from "./parse-arguments.mjs"
import { runChecks } from "./run-checks.mjs"
import { runJest } from "./run-jest.mjs"
import { startServices } from "./start-services.mjs"
import { testEnvironment } from "./test-environment.mjs"

const MAX_WORKERS = 4
const LOGS = join(projectRoot, ".cache", "test-logs")

/**
 * Does what the arguments ask for and ends the process: with 0 if something
 * passed and nothing failed.
 *
 * @param {string[]} args
 */
export async function runTests(args) {
  const shutdown = createShutdown({
    onSignal: () => console.error("\nStopping PostgreSQL and Redis"),
  })
  try {
    const plan = parseArguments(args, projectRoot)
    const folder = temporaryFolder(shutdown)
    const results = addResults(await execute(plan, folder, shutdown))
    const { passed, failures } = results
    if (shutdown.isRunning()) return
    if (failures.length) console.log(`\nFailed:\n  ${failures.join("\n  ")}`)
    console.log(`\n${passed} passed, ${failures.length} failed`)
    await shutdown.exit(failures.length || !passed ? 1 : 0)
  } catch (error) {
    if (!shutdown.isRunning()) {
      console.error(`\n${/** @type {Error} */ (error).message}`)
      console.log("\n0 passed, 1 failed")
    }
    await shutdown.exit(1)
  }
}

/**
 * @param {import("./parse-arguments.mjs").TestPlan} plan
 * @param {string} folder
 * @param {import("../processes/create-shutdown.mjs").Shutdown} shutdown
 */
async function execute({ checks, services, jest }, folder, shutdown) {
  // a Redis of yours serves one worker, which then never meets another's jobs
  const workers = process.env.REDIS_URL ? 1 : Math.min(cores(), MAX_WORKERS)
  const found = services
    ? await startServices({
        folder,
        workers,
        logs: LOGS,
        onStarted: shutdown.add,
        cache: join(projectRoot, ".cache", "redis"),
      })
    : {}
  const options = {
    root: projectRoot,
    logs: LOGS,
    onStarted: shutdown.add,
    env: { ...testEnvironment(projectRoot, process.env), ...found },
  }
  const results = []
  if (checks) results.push(await runChecks({ ...options, say: console.log }))
  if (jest) {
    results.push(await runJest({ ...options, folder, workers, args: jest }))
  }
  return results
}

/** @param {import("../processes/create-shutdown.mjs").Shutdown} shutdown */
function temporaryFolder(shutdown) {
  const folder = mkdtempSync(join(tmpdir(), "esd-test-"))
  // the user that runs PostgreSQL has to get in
  chmodSync(folder, 0o755)
  guard.deleteAfterwards(folder)
  shutdown.add(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

function cores() {
  return Math.max(1, availableParallelism())
}
