// @ts-check
import { existsSync, readFileSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { runCommand } from "../../processes/run-command.mjs"
import { withLock } from "../../processes/with-lock.mjs"
import { projectRoot } from "../../project-root.mjs"
import { hashSources } from "./hash-sources.mjs"
import { medusaCommand } from "./medusa-command.mjs"

const SOURCES = ["src", "medusa-config.ts", "package.json", "tsconfig.json"]

/** Where the built app is and has to be started from. */
export const appFolder = join(projectRoot, ".medusa", "app")

const STAMP = join(appFolder, ".built-from")
const LOCK = join(projectRoot, ".cache", "locks", "medusa-build")

/** What the built app was built from; empty if there is none. */
export function builtFrom() {
  return existsSync(STAMP) ? readFileSync(STAMP, "utf8") : ""
}

/** Whether the last build is of the present sources. */
export function isMedusaBuilt() {
  return builtFrom() === hashSources(projectRoot, SOURCES)
}

/**
 * Builds the app with its admin, unless nothing has changed since last time.
 *
 * @param {object} options
 * @param {string} options.logs
 * @param {NodeJS.ProcessEnv} options.env the app's own; its configuration is
 *   loaded during the build
 */
export async function buildMedusa({ logs, env }) {
  await withLock(LOCK, async () => {
    const hash = hashSources(projectRoot, SOURCES)
    if (builtFrom() === hash) return
    await runCommand({
      name: "medusa build",
      ...medusaCommand(["build"]),
      cwd: projectRoot,
      env,
      logFile: join(logs, "medusa-build.log"),
    })
    writeFileSync(STAMP, hash)
  })
}
