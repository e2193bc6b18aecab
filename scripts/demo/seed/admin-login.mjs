// @ts-check
import { join } from "node:path"
import { ApiError, createApi } from "../../http/create-api.mjs"
import { runCommand } from "../../processes/run-command.mjs"
import { appFolder } from "../../services/medusa/build-medusa.mjs"
import { medusaCommand } from "../../services/medusa/medusa-command.mjs"

const UNAUTHORIZED = 401

/**
 * Logs the demo's admin in, whom it makes first where there is none.
 *
 * @param {object} options
 * @param {string} options.url Medusa's
 * @param {{ email: string, password: string }} options.admin
 * @param {string} options.logs
 * @param {NodeJS.ProcessEnv} options.env Medusa's
 * @returns {Promise<import("../../http/create-api.mjs").Api>} the Admin API
 */
export async function adminLogin({ url, admin, logs, env }) {
  const anonymous = createApi(url)
  const login = async () => {
    const { token } = await anonymous.post("/auth/user/emailpass", admin)
    return createApi(url, { authorization: `Bearer ${token}` })
  }
  try {
    return await login()
  } catch (error) {
    if (!(error instanceof ApiError && error.status === UNAUTHORIZED)) {
      throw error
    }
  }
  await runCommand({
    name: "medusa user",
    ...medusaCommand(["user", "-e", admin.email, "-p", admin.password]),
    cwd: appFolder,
    env,
    logFile: join(logs, "medusa-user.log"),
  })
  return login()
}
