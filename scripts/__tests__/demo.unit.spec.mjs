// @ts-check
import {
  mkdirSync,
  mkdtempSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { appEnvironment } from "../demo/app-environment.mjs"
import { claimFolder } from "../demo/claim-folder.mjs"
import { demoSecrets } from "../demo/demo-secrets.mjs"
import { demoSettings } from "../demo/demo-settings.mjs"
import { hashSources } from "../services/medusa/hash-sources.mjs"

describe("the demo", () => {
  /** @type {string} */
  let folder

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "esd-demo-"))
  })

  afterEach(() => rmSync(folder, { recursive: true }))

  it("takes its ports from the environment where they are set", () => {
    const { ports, once } = demoSettings(["--once"], {
      DEMO_MEDUSA_PORT: "9123",
    })

    expect(once).toBe(true)
    expect(ports).toMatchObject({ medusa: 9123, mailWeb: 1080 })
  })

  it("names a port or an argument that cannot be", () => {
    expect(() => demoSettings([], { DEMO_SMTP_PORT: "70000" })).toThrow(
      'DEMO_SMTP_PORT has to be a port from 0 to 65535, not "70000".'
    )
    expect(() => demoSettings(["--one"], {})).toThrow("--one")
  })

  it("makes its secrets once and shows them to nobody else", () => {
    const first = demoSecrets(folder)
    const second = demoSecrets(folder)

    expect(first.isNew).toBe(true)
    expect(second).toEqual({ ...first, isNew: false })
    expect(Buffer.from(first.encryptionKey, "base64")).toHaveLength(32)
    expect(statSync(join(folder, "secrets.json")).mode & 0o077).toBe(0)
  })

  it("does not start while another one runs in its folder", () => {
    writeFileSync(join(folder, "demo.pid"), String(process.pid))

    expect(() => claimFolder(folder, "jest")).toThrow(
      `The demo runs here already (process ${process.pid})`
    )
  })

  it("starts where one was killed, also if its process id is another's now", () => {
    writeFileSync(join(folder, "demo.pid"), String(process.pid))

    const release = claimFolder(folder)
    release()

    expect(() => statSync(join(folder, "demo.pid"))).toThrow("ENOENT")
  })

  it("leads e-mails to its shop, whose pages may ask Medusa", () => {
    const { ESD_LOST_KEY_URL, STORE_CORS, AUTH_CORS } = environment({
      storefrontPort: 8123,
    })
    const [, pattern] = /^\/(.*)\/$/.exec(String(STORE_CORS)) ?? []

    expect(ESD_LOST_KEY_URL).toBe("http://localhost:8123/lost-key")
    expect("http://localhost:8123").toMatch(new RegExp(String(pattern)))
    expect(AUTH_CORS).toContain(STORE_CORS)
  })

  it("lets nothing of the shell configure its app", () => {
    const before = { ...process.env }
    Object.assign(process.env, { SMTP_USER: "mine", ESD_OPTIONS: "mine" })
    try {
      const env = environment()

      expect(env).toMatchObject({
        DATABASE_URL: "postgres://demo",
        PATH: process.env.PATH,
      })
      expect(env).not.toHaveProperty("SMTP_USER")
      expect(env).not.toHaveProperty("ESD_OPTIONS")
    } finally {
      process.env = before
    }
  })

  /** @param {{ storefrontPort?: number }} [options] */
  function environment(options) {
    return appEnvironment({
      settings: { folder },
      secrets: demoSecrets(folder),
      port: 9000,
      databaseUrl: "postgres://demo",
      redisUrl: "redis://demo",
      mail: { smtpHost: "127.0.0.1", smtpPort: 1025 },
      sandbox: { connections: [] },
      ...options,
    })
  }
})

describe("the fingerprint of the sources", () => {
  /** @type {string} */
  let root

  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), "esd-hash-"))
    mkdirSync(join(root, "src", "__tests__"), { recursive: true })
    writeFileSync(join(root, "src", "a.ts"), "a")
  })

  afterEach(() => rmSync(root, { recursive: true }))

  it("changes with a file's content, name and absence, and with no test", () => {
    const hash = () => hashSources(root, ["src", "no-such-file"])
    const first = hash()

    writeFileSync(join(root, "src", "__tests__", "a.spec.ts"), "test")
    expect(hash()).toBe(first)

    writeFileSync(join(root, "src", "a.ts"), "b")
    expect(hash()).not.toBe(first)

    writeFileSync(join(root, "src", "a.ts"), "a")
    expect(hash()).toBe(first)

    writeFileSync(join(root, "src", "b.ts"), "")
    expect(hash()).not.toBe(first)
  })
})
