import { ContractClient } from "./support/contract-client"
import { createTestClient } from "./support/create-test-client"
import { accessTokenSource } from "./support/access-token-source"
import { startSandbox } from "../start-sandbox"
import {
  startTestSandbox,
  type TestSandbox,
} from "./support/start-test-sandbox"

const ROW = {
  name: "Office Test",
  type: "Downloadable",
  status: "Available",
  country: "FR",
  language: "fr-FR",
}

describe("the catalogue", () => {
  let sandbox: TestSandbox

  beforeAll(async () => {
    sandbox = await startTestSandbox()
  })
  beforeEach(() => sandbox.control("post", "/reset"))
  afterAll(() => sandbox.close())

  const read = (query: Record<string, string>) =>
    sandbox.api.get(`/v1/catalog?${new URLSearchParams(query)}`)
  const inFrench = (changes: Record<string, string> = {}) =>
    read({ country: "FR", language: "fr-FR", ...changes })
  const add = (...items: object[]) =>
    sandbox
      .control("post", "/catalog", {
        items: items.map((item) => ({ ...ROW, ...item })),
      })
      .expect(200)
  const skus = (body: { items: { sku: string }[] }) =>
    body.items.map(({ sku }) => sku)

  it.each([
    ["DE", "de-DE", "EUR", "Dauerlizenz"],
    ["US", "en-US", "USD", "perpetual"],
  ])(
    "is seeded for %s in %s with prices in %s",
    async (country, language, currencyId, word) => {
      const { body } = await read({ country, language })

      expect(body.items.length).toBeGreaterThanOrEqual(12)
      expect(skus(body)).toContain("79G-05018")
      expect(JSON.stringify(body)).toContain(word)
      for (const item of body.items) {
        expect(item).toMatchObject({ country, language, inStock: 0 })
        expect(item.price.currencyId).toBe(currencyId)
        expect(item.price.unitPrice).toBeGreaterThan(0)
      }
      expect(body).not.toHaveProperty("continuationToken")
    }
  )

  it("has nothing where nothing is sold", async () => {
    const { body } = await inFrench()

    expect(body).toEqual({ items: [] })
  })

  it("comes in pages of 100 rows, each row once, until no token is given", async () => {
    const all = Array.from({ length: 250 }, (_, index) => ({
      sku: `AAA-${String(index).padStart(5, "0")}`,
    }))
    await add(...all)

    const pages: string[][] = []
    let continuationToken: string | undefined
    do {
      const { body } = await inFrench(
        continuationToken ? { continuationToken } : {}
      )
      pages.push(skus(body))
      continuationToken = body.continuationToken
    } while (continuationToken)

    expect(pages.map(({ length }) => length)).toEqual([100, 100, 50])
    expect(pages.flat()).toEqual(all.map(({ sku }) => sku))
  })

  it("gives no token when the last page is exactly full", async () => {
    await add(
      ...Array.from({ length: 100 }, (_, index) => ({
        sku: `AAA-${String(index).padStart(5, "0")}`,
      }))
    )
    const { body } = await inFrench()

    expect(body.items).toHaveLength(100)
    expect(body).not.toHaveProperty("continuationToken")
  })

  it.each([
    ["made up", { continuationToken: "made-up" }],
    ["of nothing", { continuationToken: "" }],
  ])("refuses a continuation token that is %s", async (_name, query) => {
    const { status, body } = await inFrench(query)

    expect(status).toBe(400)
    expect(body.details[0].field).toBe("continuationToken")
  })

  it("refuses a continuation token of another question", async () => {
    await add(
      ...Array.from({ length: 101 }, (_, index) => ({
        sku: `AAA-${String(index).padStart(5, "0")}`,
      }))
    )
    const { body } = await inFrench()
    const other = await read({
      country: "DE",
      language: "de-DE",
      continuationToken: body.continuationToken,
    })

    expect(other.status).toBe(400)
    expect(other.body.details[0].field).toBe("continuationToken")
  })

  it("leaves discontinued rows out, and shows them when asked what has changed", async () => {
    const query = { country: "DE", language: "de-DE" }
    const all = await read(query)
    const changed = await read({ ...query, fromDate: "2000-01-01T00:00:00Z" })
    const discontinued = changed.body.items.filter(
      ({ status }: { status: string }) => status === "Discontinued"
    )

    expect(discontinued).toHaveLength(1)
    expect(skus(all.body)).not.toContain(discontinued[0].sku)
    expect(changed.body.items).toHaveLength(all.body.items.length + 1)
  })

  it("gives only rows that changed since a date", async () => {
    await add(
      { sku: "AAA-00001", lastUpdate: "2026-01-01T00:00:00Z" },
      { sku: "AAA-00002", lastUpdate: "2026-03-01T00:00:00+02:00" }
    )
    const since = (fromDate: string) => inFrench({ fromDate })

    expect(skus((await since("2026-02-01T00:00:00Z")).body)).toEqual([
      "AAA-00002",
    ])
    expect(skus((await since("2026-02-28T22:00:00Z")).body)).toEqual([
      "AAA-00002",
    ])
    expect((await since("2026-02-28T22:00:00.001Z")).body.items).toEqual([])
  })

  it("keeps the question while it is paged with fromDate", async () => {
    await add(
      ...Array.from({ length: 120 }, (_, index) => ({
        sku: `AAA-${String(index).padStart(5, "0")}`,
        status: "Discontinued",
      }))
    )
    const fromDate = "2020-01-01T00:00:00Z"
    const first = await inFrench({ fromDate })
    const second = await inFrench({
      fromDate,
      continuationToken: first.body.continuationToken,
    })

    expect(first.body.items).toHaveLength(100)
    expect(second.body.items).toHaveLength(20)
  })

  it.each([
    ["country", { language: "de-DE" }],
    ["language", { country: "DE" }],
    ["fromDate", { country: "DE", language: "de-DE", fromDate: "yesterday" }],
  ])("names %s when it is missing or wrong", async (field, query) => {
    const { status, body } = await read(query as Record<string, string>)

    expect(status).toBe(400)
    expect(body.code).toBe("InvalidRequest")
    expect(body.details).toMatchObject([{ field }])
  })

  it("is closed to a client for countries that are not its own", async () => {
    const client = await createTestClient({ countries: ["DE"] })
    const { privateKey: _privateKey, ...registered } = client
    const german = await startSandbox({
      databaseUrl: sandbox.database.url,
      clients: [registered],
    })
    const api = new ContractClient(
      german.url,
      accessTokenSource(german.url, client, Date.now)
    )
    const own = await api.get("/v1/catalog?country=DE&language=de-DE")
    const other = await api.get("/v1/catalog?country=US&language=en-US")
    await german.close()

    expect(own.status).toBe(200)
    expect(other.status).toBe(422)
    expect(other.body.code).toBe("CountryNotAllowed")
  })
})
