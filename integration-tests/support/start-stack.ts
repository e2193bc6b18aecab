import { randomBytes } from "node:crypto"
import { mkdtemp, rm, writeFile } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { createClientCertificate } from "./create-client-certificate"
import { redisUrl } from "./redis-url"
import { startTestInbox, type TestInbox } from "./start-test-inbox"
import {
  type SandboxProcess,
  startSandboxProcess,
} from "./start-sandbox-process"

const CLIENT = {
  clientId: "11111111-2222-3333-4444-555555555555",
  tenantId: "contoso",
  resource: "api://microsoft-esd",
}

/** All that the plugin talks to, on real sockets. */
export type Stack = {
  sandbox: SandboxProcess
  inbox: TestInbox
  /** Environment with which an app of the root finds the stack. */
  env: Record<string, string>
  stop(): Promise<void>
}

/** What differs from the usual stack. */
export type StackSettings = {
  /** Options of the plugin beside the connection, e.g. `provisionOn`. */
  options?: Record<string, unknown>
  /** Environment that replaces the stack's own, e.g. a Redis that is down. */
  env?: Record<string, string>
  /** How long the vendor takes licences back. Default: 30 days. */
  returnWindowDays?: number
}

/** Starts sandbox and mail server and sets the environment of the app under test. */
export async function startStack(settings: StackSettings = {}): Promise<Stack> {
  const name = `esd_test_${randomBytes(4).toString("hex")}`
  const certificate = await createClientCertificate()
  const folder = await mkdtemp(join(tmpdir(), "esd-test-"))
  const [sandbox, inbox] = await Promise.all([
    startSandboxProcess({
      database: `${name}_sandbox`,
      folder,
      returnWindowDays: settings.returnWindowDays,
      clients: [
        {
          ...CLIENT,
          certificate: certificate.certificate,
          channels: ["channel-de"],
        },
      ],
    }),
    startTestInbox(),
  ])
  const connections = join(folder, "connections.json")
  await writeFile(
    connections,
    JSON.stringify([
      {
        ...CLIENT,
        ...certificate,
        id: "de",
        systemName: "Sandbox Germany",
        authority: sandbox.url,
        serviceUrl: sandbox.url,
        channelId: "channel-de",
        country: "DE",
        language: "de-DE",
        rateLimit: { max: 10_000, perMs: 1000 },
        timeoutMs: 2000,
      },
    ])
  )
  const env = {
    ESD_CONNECTIONS_FILE: connections,
    ESD_ENCRYPTION_KEYS: `test:${randomBytes(32).toString("base64")}`,
    ESD_REDIS_URL: redisUrl(),
    ESD_OPTIONS: JSON.stringify({
      email: {
        shopName: "Contoso Software",
        supportEmail: "help@contoso.test",
      },
      queue: {
        prefix: name,
        retry: { attempts: 8, baseDelayMs: 20, maxDelayMs: 200 },
      },
      ...settings.options,
    }),
    SMTP_HOST: "127.0.0.1",
    SMTP_PORT: String(inbox.smtpPort),
    SMTP_FROM: "Contoso Software <shop@contoso.test>",
    JWT_SECRET: "test-jwt-secret",
    COOKIE_SECRET: "test-cookie-secret",
    DISABLE_ADMIN: "true",
    ...settings.env,
  }
  Object.assign(process.env, env)

  return {
    sandbox,
    inbox,
    env,
    async stop() {
      await Promise.all([
        sandbox.stop(),
        inbox.close(),
        rm(folder, { recursive: true, force: true }),
      ])
    },
  }
}
