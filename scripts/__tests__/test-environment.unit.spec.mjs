// @ts-check
import { mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { testEnvironment } from "../test/test-environment.mjs"

describe("the environment of the tests", () => {
  /** @type {string} */
  let root

  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), "esd-env-"))
  })

  afterEach(() => rmSync(root, { recursive: true }))

  it("has nothing of the shell that would configure the app", () => {
    const env = testEnvironment(root, {
      PATH: "/bin",
      LANG: "de_DE.UTF-8",
      NODE_ENV: "production",
      REDIS_URL: "redis://mine",
      DATABASE_URL: "postgres://mine",
      SMTP_HOST: "mine",
      ESD_CONNECTIONS_FILE: "mine",
      DB_HOST: "mine",
    })

    expect(env).toEqual({
      PATH: "/bin",
      LANG: "de_DE.UTF-8",
      NODE_ENV: "test",
      LOG_LEVEL: "warn",
    })
  })

  it("blanks what a .env file would add, as that does not replace a blank", () => {
    writeFileSync(join(root, ".env"), "REDIS_URL=redis://mine\nPATH=/mine\n")
    writeFileSync(join(root, ".env.test"), "# a comment\nMY_SHOP='on'\n")

    expect(testEnvironment(root, { PATH: "/bin" })).toEqual({
      REDIS_URL: "",
      MY_SHOP: "",
      PATH: "/bin",
      NODE_ENV: "test",
      LOG_LEVEL: "warn",
    })
  })
})
