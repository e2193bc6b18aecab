// @ts-check
import { writeFileSync } from "node:fs"
import { join } from "node:path"
import { findFreePort } from "../processes/find-free-port.mjs"
import { readReadyLine } from "../processes/read-ready-line.mjs"
import { startProcess } from "../processes/start-process.mjs"
import { projectRoot } from "../project-root.mjs"
import { clientCertificate } from "./sandbox/client-certificate.mjs"

/** The one distributor that the sandbox knows. */
const CLIENT = {
  clientId: "6f0e5b1c-3a55-4c1e-9a6d-0d1c5e7f2b10",
  tenantId: "esd-sandbox-tenant",
  resource: "api://esd-sandbox",
  channelId: "1000042",
}

/**
 * @typedef {object} Sandbox
 * @property {string} url
 * @property {object[]} connections for the plugin's option of that name; the
 *   certificate and its key as `{ file }`
 * @property {Promise<unknown>} ended
 * @property {() => Promise<void>} stop
 */

/**
 * Starts the program that stands in for the vendor.
 *
 * @param {object} options
 * @param {string} options.folder for the client's certificate
 * @param {string} options.logs
 * @param {string} options.databaseUrl its own database; made if missing
 * @param {number} [options.port] wanted port
 * @returns {Promise<Sandbox>}
 */
export async function startSandbox({ folder, logs, databaseUrl, port }) {
  const { certificate, ...files } = await clientCertificate(folder)
  const { channelId, ...client } = CLIENT
  const clientsFile = join(folder, "clients.json")
  const clients = [{ ...client, certificate, channels: [channelId] }]
  writeFileSync(clientsFile, JSON.stringify(clients, null, 2))

  const { ready, ended, stop } = await startProcess(
    {
      name: "The sandbox",
      command: process.execPath,
      args: ["--import", "tsx", "apps/microsoft-esd-sandbox/main.ts"],
      cwd: projectRoot,
      env: {
        ...process.env,
        SANDBOX_DATABASE_URL: databaseUrl,
        SANDBOX_PORT: String(await findFreePort(port)),
        SANDBOX_CLIENTS_FILE: clientsFile,
      },
      logFile: join(logs, "sandbox.log"),
    },
    readReadyLine
  )
  const url = ready.listening
  const connection = {
    id: "sandbox-de",
    systemName: "Microsoft ESD (sandbox)",
    authority: url,
    serviceUrl: url,
    ...CLIENT,
    certificate: { file: files.certificateFile },
    privateKey: { file: files.privateKeyFile },
    country: "DE",
    language: "de-DE",
  }
  return { url, connections: [connection], ended, stop }
}
