// @ts-check
import { join } from "node:path"
import { runCommand } from "../../processes/run-command.mjs"
import { appFolder } from "./build-medusa.mjs"
import { medusaCommand } from "./medusa-command.mjs"

/**
 * Brings the database to what the built app expects, links included. Does
 * nothing to a database that is there already.
 *
 * @param {object} options
 * @param {string} options.logs
 * @param {NodeJS.ProcessEnv} options.env
 */
export async function migrateMedusa({ logs, env }) {
  await runCommand({
    name: "medusa db:migrate",
    ...medusaCommand(["db:migrate", "--execute-safe-links"]),
    cwd: appFolder,
    env,
    logFile: join(logs, "medusa-migrate.log"),
  })
}
