// @ts-check
import { join } from "node:path"
import { startProcess } from "../processes/start-process.mjs"
import { appFolder } from "./medusa/build-medusa.mjs"
import { medusaCommand } from "./medusa/medusa-command.mjs"

/**
 * Starts the app that `buildMedusa` built and waits until it answers.
 *
 * @param {object} options
 * @param {string} options.logs
 * @param {number} options.port a free one
 * @param {NodeJS.ProcessEnv} options.env
 * @returns {Promise<{ url: string, ended: Promise<unknown>,
 *   stop: () => Promise<void> }>}
 */
export async function startMedusa({ logs, port, env }) {
  const url = `http://localhost:${port}`
  const { ended, stop } = await startProcess(
    {
      name: "Medusa",
      ...medusaCommand([
        "start",
        "--host",
        "127.0.0.1",
        "--port",
        String(port),
      ]),
      cwd: appFolder,
      env,
      logFile: join(logs, "medusa.log"),
      readyTimeoutMs: 180_000,
    },
    () => isHealthy(url)
  )
  return { url, ended, stop }
}

/** @param {string} url @returns {Promise<true | undefined>} */
async function isHealthy(url) {
  try {
    const answer = await fetch(`${url}/health`)
    return answer.ok || undefined
  } catch {
    return undefined
  }
}
