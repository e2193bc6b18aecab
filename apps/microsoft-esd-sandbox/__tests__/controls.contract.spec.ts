import {
  startTestSandbox,
  type TestSandbox,
} from "./support/start-test-sandbox"

const ROW = {
  sku: "AAA-00001",
  name: "Test",
  type: "Downloadable",
  status: "Available",
  country: "DE",
  language: "de-DE",
}

describe("the controls", () => {
  let sandbox: TestSandbox

  beforeAll(async () => {
    sandbox = await startTestSandbox()
  })
  afterAll(() => sandbox.close())

  const offering = async (sku: string) => {
    const { body } = await sandbox.api.get(
      "/v1/catalog?country=DE&language=de-DE&fromDate=2000-01-01T00:00:00Z"
    )
    return body.items.find((item: { sku: string }) => item.sku === sku)
  }
  const change = (...items: object[]) =>
    sandbox.control("post", "/catalog", { items })

  describe("of tokens", () => {
    const buy = async () =>
      (await sandbox.api.post("/v1/orders", sandbox.purchase())).body

    it("redeem a key, which the lookup shows", async () => {
      const order = await buy()
      const { body } = await sandbox
        .control("post", `/tokens/${order.token.productKey}/redeem`)
        .expect(200)
      const found = await sandbox.api.get(
        `/v1/orders/ctid/${order.clientTransactionId}`
      )

      expect(body).toEqual(found.body)
      expect(body.token.status.status).toBe("Redeemed")
    })

    it("redeem no key twice", async () => {
      const order = await buy()
      const path = `/tokens/${order.token.productKey}/redeem`
      await sandbox.control("post", path).expect(200)
      const { body } = await sandbox.control("post", path).expect(409)

      expect(body.code).toBe("TokenRedeemed")
    })

    it("redeem no key that was never sold", async () => {
      const { body } = await sandbox
        .control("post", "/tokens/BBBBB-BBBBB-BBBBB-BBBBB-BBBBB/redeem")
        .expect(404)

      expect(body.code).toBe("NotFound")
    })
  })

  describe("of the catalogue", () => {
    it("add a row", async () => {
      await change({
        ...ROW,
        description: "A test",
        family: "Other",
        inStock: 0,
        isReturnable: false,
        downloadUri: "https://example.test/get",
        price: { unitPrice: 12.5, currencyId: "EUR" },
      }).expect(200)

      expect(await offering(ROW.sku)).toEqual({
        ...ROW,
        description: "A test",
        family: "Other",
        inStock: 0,
        isReturnable: false,
        downloadUri: "https://example.test/get",
        price: { unitPrice: 12.5, currencyId: "EUR" },
        lastUpdate: new Date(sandbox.clock.now()).toISOString(),
      })
    })

    it("change a row and keep what is left out", async () => {
      const before = await offering("79G-05018")
      sandbox.clock.advance(1000)
      await change({
        ...ROW,
        sku: "79G-05018",
        name: "Office, renamed",
      }).expect(200)

      expect(await offering("79G-05018")).toEqual({
        ...before,
        name: "Office, renamed",
        lastUpdate: new Date(sandbox.clock.now()).toISOString(),
      })
    })

    it("leave lastUpdate alone when nothing is new", async () => {
      const row = { ...ROW, sku: "AAA-00002" }
      await change(row)
      const before = await offering(row.sku)
      sandbox.clock.advance(1000)
      await change(row)

      expect(await offering(row.sku)).toEqual(before)
    })

    it("discontinue a row, which can no longer be bought", async () => {
      const row = { ...ROW, sku: "AAA-00003" }
      await change(row)
      await change({ ...row, status: "Discontinued" })
      const { body } = await sandbox.api.post(
        "/v1/orders",
        sandbox.purchase({ sku: row.sku })
      )

      expect(body.code).toBe("SkuDiscontinued")
    })

    it.each([
      ["items", /expected array/, {}],
      ["items", /at least one/, { items: [] }],
      ["items.0.sku", /79G-05018/, { items: [{ ...ROW, sku: "office" }] }],
      [
        "items.1.name",
        /empty/,
        { items: [ROW, { ...ROW, country: "US", name: "" }] },
      ],
      ["items.0.type", /Downloadable/, { items: [{ ...ROW, type: "Box" }] }],
      ["items.0.status", /Available/, { items: [{ ...ROW, status: "Gone" }] }],
      [
        "items.0.price.unitPrice",
        /negative/,
        { items: [{ ...ROW, price: { unitPrice: -1 } }] },
      ],
      ["items.1", /twice/, { items: [ROW, ROW] }],
      ["items.0", /colour/, { items: [{ ...ROW, colour: "red" }] }],
    ])("name %s and the rule %s", async (field, rule, body) => {
      const response = await sandbox
        .control("post", "/catalog", body)
        .expect(400)

      expect(response.body.details).toEqual([
        { field, issue: expect.stringMatching(rule) },
      ])
    })

    it("change nothing when one row is wrong", async () => {
      await change(
        { ...ROW, sku: "AAA-00009" },
        { ...ROW, sku: "AAA-00010", status: "Gone" }
      ).expect(400)

      expect(await offering("AAA-00009")).toBeUndefined()
    })
  })

  describe("of accounts", () => {
    it("list every account in the contract's form, with its calls", async () => {
      const { body } = await sandbox.control("get", "/accounts").expect(200)
      const one = await sandbox.api.get(
        `/v1/accounts/${sandbox.endCustomerAccountId}`
      )

      expect(body).toEqual({
        accounts: [{ ...one.body, calls: 1 }],
        count: 1,
      })
    })
  })

  describe("reset", () => {
    it("forgets orders, accounts and faults, puts the seed back and keeps access tokens valid", async () => {
      await sandbox.api.post("/v1/orders", sandbox.purchase())
      await change({ ...ROW, sku: "79G-05018", status: "Discontinued" })
      await sandbox.control("post", "/faults", { kind: "outage" })
      await sandbox.control("post", "/reset").expect(200)

      const { body: orders } = await sandbox.control("get", "/orders")
      const { body: accounts } = await sandbox.control("get", "/accounts")
      const { body: faults } = await sandbox.control("get", "/faults")
      expect([orders, accounts, faults]).toEqual([
        { orders: [], count: 0 },
        { accounts: [], count: 0 },
        { faults: [], count: 0 },
      ])
      expect(await offering(ROW.sku)).toBeUndefined()
      expect(await offering("79G-05018")).toMatchObject({
        status: "Available",
        name: expect.stringContaining("Office Home 2024"),
      })
    })
  })
})
