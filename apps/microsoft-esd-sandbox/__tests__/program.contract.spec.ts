import { spawn, type ChildProcess } from "node:child_process"
import { once } from "node:events"
import { mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { createInterface } from "node:readline"
import { accessTokenSource } from "./support/access-token-source"
import { ContractClient } from "./support/contract-client"
import { createTestClient, type TestClient } from "./support/create-test-client"
import {
  createTestDatabase,
  type TestDatabase,
} from "./support/create-test-database"

const ROOT = join(__dirname, "../../..")
const MAIN = "apps/microsoft-esd-sandbox/main.ts"

describe("the sandbox as a program", () => {
  let database: TestDatabase
  let client: TestClient
  let folder: string
  const running = new Set<ChildProcess>()

  beforeAll(async () => {
    database = createTestDatabase()
    client = await createTestClient()
    folder = mkdtempSync(join(tmpdir(), "esd-sandbox-"))
    const { privateKey: _privateKey, ...registered } = client
    writeFileSync(join(folder, "clients.json"), JSON.stringify([registered]))
  })
  afterAll(async () => {
    for (const program of running) {
      program.kill("SIGKILL")
    }
    rmSync(folder, { recursive: true })
    await database.drop()
  })

  const run = (environment: NodeJS.ProcessEnv = {}) => {
    const program = spawn(process.execPath, ["--import", "tsx", MAIN], {
      cwd: ROOT,
      env: {
        PATH: process.env.PATH,
        SANDBOX_DATABASE_URL: database.url,
        SANDBOX_CLIENTS_FILE: join(folder, "clients.json"),
        ...environment,
      },
      stdio: ["ignore", "pipe", "pipe"],
    })
    running.add(program)
    program.once("exit", () => running.delete(program))
    return program
  }
  const start = async () => {
    const program = run()
    const [line] = await once(
      createInterface({ input: program.stdout }),
      "line"
    )
    const url: string = JSON.parse(line).listening
    const api = new ContractClient(
      url,
      accessTokenSource(url, client, Date.now)
    )
    return { program, url, api }
  }

  it("says where it listens, keeps every sold licence through a kill and stops when it is asked to", async () => {
    const before = await start()
    expect(before.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/)
    const account = await before.api.post("/v1/accounts", {
      clientAccountId: "customer",
      role: "User",
      email: "buyer@example.test",
    })
    const purchase = {
      clientTransactionId: crypto.randomUUID(),
      sku: "79G-05018",
      country: "DE",
      endCustomerAccountId: account.body.accountId,
    }
    const bought = await before.api.post("/v1/orders", purchase)
    before.program.kill("SIGKILL")
    await once(before.program, "exit")

    const after = await start()
    const repeated = await after.api.post("/v1/orders", purchase)
    after.program.kill("SIGTERM")
    const [exitCode] = await once(after.program, "exit")

    expect(bought.status).toBe(201)
    expect(repeated.status).toBe(200)
    expect(repeated.body.token).toEqual(bought.body.token)
    expect(exitCode).toBe(0)
  })

  it.each([
    ["SANDBOX_DATABASE_URL", { SANDBOX_DATABASE_URL: undefined }],
    ["SANDBOX_CLIENTS_FILE", { SANDBOX_CLIENTS_FILE: "/nowhere.json" }],
    ["SANDBOX_PORT", { SANDBOX_PORT: "many" }],
  ])(
    "ends with a sentence about %s when that is wrong",
    async (name, environment) => {
      const program = run(environment)
      let message = ""
      program.stderr.on("data", (chunk) => (message += chunk))
      const [exitCode] = await once(program, "close")

      expect(exitCode).toBe(1)
      expect(message).toContain(name)
      expect(message.trim().split("\n")).toHaveLength(1)
    }
  )
})
