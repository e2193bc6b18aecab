import { startSandbox, type Sandbox } from "../start-sandbox"
import { createDataSource } from "../database/create-data-source"
import { CATALOGUE_SEED } from "../seed/catalogue-seed"
import { ContractClient } from "./support/contract-client"
import { requestToken, tokenEndpointOf } from "./support/request-token"
import { signAssertion } from "./support/sign-assertion"
import {
  startTestSandbox,
  type TestSandbox,
} from "./support/start-test-sandbox"

describe("a sandbox that starts again", () => {
  let first: TestSandbox
  let second: Sandbox
  let api: ContractClient

  const start = () => {
    const { privateKey: _privateKey, ...client } = first.client
    return startSandbox(
      {
        databaseUrl: first.database.url,
        clients: [client],
        port: Number(new URL(first.url).port),
      },
      { now: first.clock.now }
    )
  }

  beforeAll(async () => {
    first = await startTestSandbox()
  })
  afterAll(async () => {
    await second?.close()
    await first.database.drop()
  })

  it("keeps orders, accounts, the catalogue, access tokens and spent assertions, but no fault", async () => {
    const token = await first.accessToken()
    const purchase = first.purchase()
    const bought = await first.api.post("/v1/orders", purchase)
    const client_assertion = await signAssertion(
      first.client,
      tokenEndpointOf(first.url, first.client),
      { now: first.clock.now() }
    )
    const spend = () =>
      requestToken(first.url, first.client, { form: { client_assertion } })
    expect((await spend()).status).toBe(200)
    await first.control("post", "/catalog", {
      items: [
        {
          sku: "AAA-00001",
          name: "Added",
          type: "Downloadable",
          status: "Available",
          country: "FR",
          language: "fr-FR",
        },
      ],
    })
    await first.control("post", "/faults", { kind: "outage" })
    await first.stop()
    second = await start()
    api = new ContractClient(second.url, async () => token)

    const found = await api.get(
      `/v1/orders/ctid/${purchase.clientTransactionId}`
    )
    const repeated = await api.post("/v1/orders", purchase)
    const account = await api.get(`/v1/accounts/${first.endCustomerAccountId}`)
    const french = await api.get("/v1/catalog?country=FR&language=fr-FR")
    const replayed = await spend()

    expect(found.body).toEqual(bought.body)
    expect(repeated.body.token).toEqual(bought.body.token)
    expect(account.status).toBe(200)
    expect(french.body.items).toHaveLength(1)
    expect(replayed.body.error_description).toMatch(/used before/)
  })

  it("says so when its port is in use", async () => {
    await expect(start()).rejects.toThrow(/Port \d+ is in use/)
  })

  it("seeds an empty catalogue only", async () => {
    const { body } = await api.get(
      "/v1/catalog?country=DE&language=de-DE&fromDate=2000-01-01T00:00:00Z"
    )

    expect(body.items).toHaveLength(
      CATALOGUE_SEED.filter(({ country }) => country === "DE").length
    )
  })

  it("has tables that are what its entities say", async () => {
    const dataSource = await createDataSource(first.database.url).initialize()
    const { upQueries } = await dataSource.driver.createSchemaBuilder().log()
    await dataSource.destroy()

    expect(upQueries.map(({ query }) => query)).toEqual([])
  })

  it("can take its tables back", async () => {
    await second.close()
    const dataSource = await createDataSource(first.database.url).initialize()
    await dataSource.undoLastMigration()
    const tables = await dataSource.query(
      `SELECT tablename FROM pg_tables WHERE schemaname = 'public'`
    )
    await dataSource.destroy()

    expect(tables).toEqual([{ tablename: "migrations" }])
  })
})

describe("options that cannot be used", () => {
  it("are named all at once, and nothing is started", async () => {
    await expect(
      startSandbox({
        databaseUrl: "mysql://localhost/esd",
        port: 70_000,
        clients: [
          {
            clientId: "",
            tenantId: "a/b",
            resource: "api://esd",
            certificate: "none",
            channels: [],
          },
        ],
      })
    ).rejects.toThrow(
      /databaseUrl: .*port: .*clients\.0\.clientId: .*clients\.0\.tenantId: .*clients\.0\.certificate: .*clients\.0\.channels: /
    )
  })
})
