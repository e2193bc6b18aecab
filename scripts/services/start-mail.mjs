// @ts-check
import { join } from "node:path"
import { findFreePort } from "../processes/find-free-port.mjs"
import { readReadyLine } from "../processes/read-ready-line.mjs"
import { startProcess } from "../processes/start-process.mjs"
import { projectRoot } from "../project-root.mjs"

/**
 * Starts the SMTP server with the web inbox (apps/mail-inbox).
 *
 * @param {object} options
 * @param {string} options.logs
 * @param {number} [options.smtpPort] wanted port
 * @param {number} [options.webPort] wanted port
 * @returns {Promise<{ url: string, smtpHost: string, smtpPort: number,
 *   ended: Promise<unknown>, stop: () => Promise<void> }>}
 */
export async function startMail({ logs, smtpPort, webPort }) {
  const { ready, ended, stop } = await startProcess(
    {
      name: "The mail inbox",
      command: process.execPath,
      args: ["--import", "tsx", "apps/mail-inbox/main.ts"],
      cwd: projectRoot,
      env: {
        ...process.env,
        MAIL_SMTP_PORT: String(await findFreePort(smtpPort)),
        MAIL_WEB_PORT: String(await findFreePort(webPort)),
      },
      logFile: join(logs, "mail.log"),
    },
    readReadyLine
  )
  return {
    url: ready.listening,
    smtpHost: "127.0.0.1",
    smtpPort: ready.smtp_port,
    ended,
    stop,
  }
}
