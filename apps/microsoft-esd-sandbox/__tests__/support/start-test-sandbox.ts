import { randomUUID } from "node:crypto"
import request, { type Test } from "supertest"
import type { SandboxDependencies } from "../../sandbox-dependencies"
import { startSandbox, type Sandbox } from "../../start-sandbox"
import type { SandboxOptions } from "../../sandbox-options"
import { ContractClient } from "./contract-client"
import { createTestClient, type TestClient } from "./create-test-client"
import { createTestDatabase, type TestDatabase } from "./create-test-database"
import { accessTokenSource } from "./access-token-source"
import { TestClock } from "./test-clock"

/** A sandbox on a database of its own, a client of it, and an account to buy for. */
export type TestSandbox = Sandbox & {
  database: TestDatabase
  client: TestClient
  accessToken: () => Promise<string>
  api: ContractClient
  clock: TestClock
  endCustomerAccountId: string
  /** Stops it and keeps its database. */
  stop(): Promise<void>
  /** Body of a purchase that succeeds, with changes. */
  purchase(changes?: Record<string, unknown>): Record<string, unknown>
  /** Calls a control under /_sandbox. */
  control(method: "get" | "post" | "delete", path: string, body?: object): Test
  /** Waits until a purchase whose answer never comes was booked. */
  untilSold(clientTransactionId: unknown): Promise<void>
  /** The order of a transaction id in `GET /_sandbox/orders`. */
  sold(clientTransactionId: unknown): Promise<{ calls: number } | undefined>
}

/** Starts it; used once in each test file. `close` drops the database too. */
export async function startTestSandbox(
  options: Partial<SandboxOptions> & { channels?: string[] } = {},
  dependencies: SandboxDependencies = {}
): Promise<TestSandbox> {
  const database = createTestDatabase()
  const { channels = ["bill-to-de"], ...settings } = options
  const client = await createTestClient({ channels })
  const clock = new TestClock()
  const { privateKey: _privateKey, ...registered } = client
  const sandbox = await startSandbox(
    { databaseUrl: database.url, clients: [registered], ...settings },
    { now: clock.now, ...dependencies }
  )

  const accessToken = accessTokenSource(sandbox.url, client, clock.now)
  const api = new ContractClient(sandbox.url, accessToken)
  const account = await api.post("/v1/accounts", {
    clientAccountId: "customer-1",
    role: "User",
    email: "buyer@example.test",
  })
  const { accountId } = account.body
  const sold = async (clientTransactionId: unknown) => {
    const { body } = await request(sandbox.url).get("/_sandbox/orders")
    return body.orders.find(
      (order: { clientTransactionId: string }) =>
        order.clientTransactionId === clientTransactionId
    )
  }

  return {
    url: sandbox.url,
    database,
    client,
    accessToken,
    api,
    clock,
    endCustomerAccountId: accountId,
    purchase: (changes = {}) => ({
      clientTransactionId: randomUUID(),
      sku: "79G-05018",
      country: "DE",
      language: "de-DE",
      endCustomerAccountId: accountId,
      ...changes,
    }),
    control: (method, path, body) =>
      request(sandbox.url)[method](`/_sandbox${path}`).send(body),
    sold,
    async untilSold(clientTransactionId) {
      while (!(await sold(clientTransactionId))) {
        // Asks again: nothing else tells that the purchase was booked.
      }
    },
    stop: () => sandbox.close(),
    async close() {
      await sandbox.close()
      await database.drop()
    },
  }
}
