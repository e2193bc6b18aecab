// @ts-check
import { writeFileSync } from "node:fs"
import { join } from "node:path"

/**
 * The environment with which Medusa runs in the demo, without the shell's own
 * settings of an app. Writes the file with the vendor's connections.
 *
 * @param {object} parts
 * @param {Pick<import("./demo-settings.mjs").DemoSettings, "folder">}
 *   parts.settings
 * @param {import("./demo-secrets.mjs").DemoSecrets} parts.secrets
 * @param {number} parts.port Medusa's
 * @param {number} [parts.storefrontPort] of the shop that e-mails lead to
 * @param {string} parts.databaseUrl
 * @param {string} parts.redisUrl
 * @param {{ smtpHost: string, smtpPort: number }} parts.mail
 * @param {{ connections: object[] }} parts.sandbox
 * @returns {NodeJS.ProcessEnv}
 */
export function appEnvironment({
  settings,
  secrets,
  port,
  storefrontPort,
  ...services
}) {
  const connectionsFile = join(settings.folder, "connections.json")
  writeFileSync(
    connectionsFile,
    JSON.stringify(services.sandbox.connections, null, 2)
  )
  const admin = `http://localhost:${port},http://127.0.0.1:${port}`
  const storefronts = "/^http:\\/\\/(localhost|127\\.0\\.0\\.1):\\d+$/"
  return {
    ...withoutAppSettings(process.env),
    NODE_ENV: "production",
    MEDUSA_DISABLE_TELEMETRY: "true",
    DATABASE_URL: services.databaseUrl,
    REDIS_URL: services.redisUrl,
    JWT_SECRET: secrets.jwtSecret,
    COOKIE_SECRET: secrets.cookieSecret,
    STORE_CORS: storefronts,
    ADMIN_CORS: admin,
    AUTH_CORS: `${storefronts},${admin}`,
    MEDUSA_WORKER_MODE: "shared",
    ESD_CONNECTIONS_FILE: connectionsFile,
    ESD_ENCRYPTION_KEYS: `demo:${secrets.encryptionKey}`,
    ESD_SUPPORT_EMAIL: "help@esd-demo.example",
    ESD_STAFF_EMAIL: "staff@esd-demo.example",
    ...(storefrontPort && {
      ESD_LOST_KEY_URL: `http://localhost:${storefrontPort}/lost-key`,
    }),
    SMTP_HOST: services.mail.smtpHost,
    SMTP_PORT: String(services.mail.smtpPort),
    SMTP_FROM: "ESD Demo Shop <shop@esd-demo.example>",
  }
}

/** @param {NodeJS.ProcessEnv} env */
function withoutAppSettings(env) {
  return Object.fromEntries(
    Object.entries(env).filter(
      ([name]) => !/^(ESD|SMTP|MEDUSA|COOKIE|JWT|DISABLE)_|_CORS$/.test(name)
    )
  )
}
