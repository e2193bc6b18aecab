import { readFileSync } from "node:fs"
import { dirname, resolve } from "node:path"
import { defineConfig, loadEnv, Modules } from "@medusajs/framework/utils"

loadEnv(process.env.NODE_ENV || "development", process.cwd())

type Options = Record<string, unknown>

const { env } = process

/**
 * The plugin's options. A host writes them under
 * `plugins: [{ resolve: "medusa-plugin-microsoft-esd", options }]`; here the
 * root is the plugin and its own app at once, so its modules get them directly.
 */
const options = withMore(
  {
    connections: readConnections(env.ESD_CONNECTIONS_FILE),
    encryptionKeys: readEncryptionKeys(env.ESD_ENCRYPTION_KEYS),
    ...(env.ESD_PROVISION_ON && { provisionOn: env.ESD_PROVISION_ON }),
    redisUrl: env.ESD_REDIS_URL || env.REDIS_URL,
    ...(env.ESD_SUPPORT_EMAIL && {
      email: {
        supportEmail: env.ESD_SUPPORT_EMAIL,
        ...(env.ESD_STAFF_EMAIL && { staff: [env.ESD_STAFF_EMAIL] }),
      },
    }),
    ...(env.ESD_LOST_KEY_URL && {
      storefront: { lostKeyUrl: env.ESD_LOST_KEY_URL },
    }),
  },
  readJson(env.ESD_OPTIONS)
)

/**
 * Medusa's own modules on Redis, on demand: its checkout fails while their
 * Redis is down, which the plugin's queues alone would survive.
 */
const redisModules =
  env.MEDUSA_REDIS_MODULES === "true" && env.REDIS_URL
    ? [
        {
          resolve: "@medusajs/medusa/event-bus-redis",
          options: { redisUrl: env.REDIS_URL },
        },
        {
          resolve: "@medusajs/medusa/workflow-engine-redis",
          options: { redis: { redisUrl: env.REDIS_URL } },
        },
        {
          resolve: "@medusajs/medusa/locking",
          options: {
            providers: [
              {
                resolve: "@medusajs/medusa/locking-redis",
                id: "locking-redis",
                is_default: true,
                options: { redisUrl: env.REDIS_URL },
              },
            ],
          },
        },
      ]
    : []

/** Medusa's RBAC is a feature flag and a module; a host adds both. */
const rbacModules =
  env.MEDUSA_FF_RBAC === "true" ? [{ resolve: "@medusajs/medusa/rbac" }] : []

const notificationProviders = env.SMTP_HOST
  ? [
      {
        resolve: "./src/providers/smtp",
        id: "smtp",
        options: {
          channels: ["email"],
          host: env.SMTP_HOST,
          port: Number(env.SMTP_PORT || 587),
          from: env.SMTP_FROM,
          ...(env.SMTP_USER && {
            auth: { user: env.SMTP_USER, pass: env.SMTP_PASSWORD },
          }),
        },
      },
    ]
  : []

module.exports = defineConfig({
  projectConfig: {
    databaseUrl: env.DATABASE_URL,
    ...(env.MEDUSA_REDIS_MODULES === "true" && { redisUrl: env.REDIS_URL }),
    workerMode: (env.MEDUSA_WORKER_MODE || "shared") as
      "shared" | "server" | "worker",
    cookieOptions: { secure: env.COOKIE_SECURE === "true" },
    http: {
      storeCors: env.STORE_CORS || "http://localhost:8000",
      adminCors: env.ADMIN_CORS || "http://localhost:9000",
      authCors: env.AUTH_CORS || "http://localhost:8000,http://localhost:9000",
      jwtSecret: env.JWT_SECRET,
      cookieSecret: env.COOKIE_SECRET,
    },
  },
  admin: { disable: env.DISABLE_ADMIN === "true" },
  modules: [
    { resolve: "./src/modules/esd", options },
    { resolve: "./src/modules/esd-queue", options },
    { resolve: "./src/modules/esd-invoice", options },
    {
      key: Modules.NOTIFICATION,
      resolve: "@medusajs/medusa/notification",
      options: { providers: notificationProviders },
    },
    ...redisModules,
    ...rbacModules,
  ],
})

/** A JSON array of connections; certificate and key may stand as `{ "file": "…" }` beside it. */
function readConnections(file: string | undefined) {
  if (!file) {
    return []
  }

  const pem = (value: unknown) =>
    value && typeof value === "object" && "file" in value
      ? readFileSync(resolve(dirname(file), String(value.file)), "utf8")
      : value
  const connections: Array<Record<string, unknown>> = JSON.parse(
    readFileSync(file, "utf8")
  )

  return connections.map((connection) => ({
    ...connection,
    certificate: pem(connection.certificate),
    privateKey: pem(connection.privateKey),
  }))
}

/** `id:base64,id:base64`; the first encrypts, all decrypt. */
function readEncryptionKeys(keys: string | undefined) {
  return (keys ?? "")
    .split(",")
    .filter(Boolean)
    .map((pair) => {
      const [id, key] = pair.split(":")

      return { id, key }
    })
}

function readJson(json: string | undefined): Options {
  return json ? JSON.parse(json) : {}
}

/** Joins options; what both have as a group is joined, too, one level deep. */
function withMore(options: Options, more: Options): Options {
  const joined = Object.entries(more).map(([key, value]) => {
    const given = options[key]

    return [
      key,
      isGroup(given) && isGroup(value) ? { ...given, ...value } : value,
    ]
  })

  return { ...options, ...Object.fromEntries(joined) }
}

function isGroup(value: unknown): value is Options {
  return typeof value === "object" && value !== null && !Array.isArray(value)
}
