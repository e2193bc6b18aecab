import { randomUUID } from "node:crypto"
import {
  startTestSandbox,
  type TestSandbox,
} from "./support/start-test-sandbox"

const KEY =
  /^[BCDFGHJKMNPQRTVWXY2346789]{5}(-[BCDFGHJKMNPQRTVWXY2346789]{5}){4}$/

describe("buying", () => {
  let sandbox: TestSandbox

  beforeAll(async () => {
    sandbox = await startTestSandbox()
  })
  afterAll(() => sandbox.close())

  const buy = (body: object) => sandbox.api.post("/v1/orders", body)
  const find = (clientTransactionId: unknown) =>
    sandbox.api.get(`/v1/orders/ctid/${clientTransactionId}`)

  it("issues one licence with a key of its own", async () => {
    const request = sandbox.purchase({ poNumber: "PO-1" })
    const { status, body } = await buy(request)

    expect(status).toBe(201)
    expect(body).toMatchObject({
      clientTransactionId: request.clientTransactionId,
      sku: "79G-05018",
      poNumber: "PO-1",
      fulfillmentStatus: "Ok",
      token: {
        type: "PIN",
        status: {
          status: "Activated",
          returnStatus: "None",
          isReturnable: true,
          redemptionDate: "0001-01-01T00:00:00",
        },
      },
    })
    expect(body.token.productKey).toMatch(KEY)
  })

  it("gives a redemption link with a token of 256 bytes and the transaction id", async () => {
    const request = sandbox.purchase()
    const { body } = await buy(request)
    const links = Object.fromEntries(
      body.links.map((link: { type: string; uri: string }) => [
        link.type,
        new URL(link.uri),
      ])
    )

    expect(links.Redemption.origin).toBe("https://setup.office.com")
    expect(links.Redemption.searchParams.get("ctid")).toBe(
      request.clientTransactionId
    )
    expect(
      Buffer.from(links.Redemption.searchParams.get("token"), "base64")
    ).toHaveLength(256)
    expect(links.Download.protocol).toBe("https:")
  })

  it("gives no redemption link for products that are activated with the key alone", async () => {
    const { body } = await buy(sandbox.purchase({ sku: "FQC-10572" }))

    expect(body.links.map(({ type }: { type: string }) => type)).toEqual([
      "Download",
    ])
  })

  it("answers a repeated purchase with the same licence, and counts the call", async () => {
    const request = sandbox.purchase({ language: undefined })
    const first = await buy(request)
    const second = await buy({
      ...request,
      resellerAccountId: null,
      poNumber: null,
    })

    expect(second.status).toBe(200)
    expect(second.body).toEqual({
      ...first.body,
      fulfillmentStatus: "OrderQuantityAlreadyFulfilled",
    })
    expect(await sandbox.sold(request.clientTransactionId)).toMatchObject({
      orderId: first.body.orderId,
      calls: 2,
    })
  })

  it.each([
    ["sku", { sku: "FQC-10572" }],
    ["country", { country: "US", language: "en-US" }],
    ["language", { language: undefined }],
    ["poNumber", { poNumber: "another" }],
    ["resellerAccountId", { resellerAccountId: "another" }],
    ["endCustomerAccountId", { endCustomerAccountId: "another" }],
  ])(
    "refuses a transaction id that was used with another %s",
    async (_field, changes) => {
      const request = sandbox.purchase()
      await buy(request)
      const { status, body } = await buy({ ...request, ...changes })

      expect(status).toBe(409)
      expect(body.code).toBe("TransactionConflict")
    }
  )

  it("makes exactly one order of 20 simultaneous purchases with one transaction id", async () => {
    const request = sandbox.purchase()
    const answers = await Promise.all(
      Array.from({ length: 20 }, () => buy(request))
    )
    const statuses = answers.map(({ status }) => status).sort()
    const keys = answers.map(({ body }) => body.token.productKey)
    const { body } = await sandbox.control("get", "/orders")

    expect(statuses).toEqual([...Array(19).fill(200), 201])
    expect(new Set(keys).size).toBe(1)
    expect(
      body.orders.filter(
        (order: { clientTransactionId: string }) =>
          order.clientTransactionId === request.clientTransactionId
      )
    ).toEqual([
      {
        orderId: answers[0].body.orderId,
        clientTransactionId: request.clientTransactionId,
        sku: request.sku,
        calls: 20,
        endCustomerAccountId: request.endCustomerAccountId,
        resellerAccountId: null,
        tokenStatus: "Activated",
        returnReason: null,
      },
    ])
  })

  it("issues a different key for each of many purchases", async () => {
    const answers = await Promise.all(
      Array.from({ length: 50 }, () => buy(sandbox.purchase()))
    )

    expect(new Set(answers.map(({ body }) => body.token.productKey)).size).toBe(
      50
    )
  })

  it("still answers a repeated purchase after its product was discontinued", async () => {
    const row = {
      sku: "AAA-00001",
      name: "Short-lived",
      type: "Downloadable",
      country: "DE",
      language: "de-DE",
    }
    const put = (status: string) =>
      sandbox.control("post", "/catalog", { items: [{ ...row, status }] })
    const request = sandbox.purchase({ sku: row.sku })
    await put("Available")
    const first = await buy(request)
    await put("Discontinued")
    const again = await buy(request)
    const other = await buy(sandbox.purchase({ sku: row.sku }))

    expect(first.status).toBe(201)
    expect(again.status).toBe(200)
    expect(again.body.token).toEqual(first.body.token)
    expect(other.body.code).toBe("SkuDiscontinued")
  })

  it("buys for a reseller that it knows", async () => {
    const reseller = await sandbox.api.post("/v1/accounts", {
      clientAccountId: "reseller",
      role: "Reseller",
      email: "r@reseller.test",
    })
    const { status } = await buy(
      sandbox.purchase({ resellerAccountId: reseller.body.accountId })
    )

    expect(status).toBe(201)
  })

  it.each(["endCustomerAccountId", "resellerAccountId"])(
    "buys nothing for an unknown %s, and says which field it was",
    async (field) => {
      const request = sandbox.purchase({ [field]: "unknown" })
      const { status, body } = await buy(request)

      expect(status).toBe(422)
      expect(body.code).toBe("AccountNotSynchronized")
      expect(body.details).toMatchObject([{ field }])
      expect((await find(request.clientTransactionId)).status).toBe(404)
    }
  )

  it.each([
    ["clientTransactionId", { clientTransactionId: "1" }],
    ["sku", { sku: undefined }],
    ["country", { country: 49 }],
    ["language", { language: null }],
    ["endCustomerAccountId", { endCustomerAccountId: "" }],
    ["poNumber", { poNumber: "x".repeat(65) }],
  ])("names %s when it is missing or wrong", async (field, changes) => {
    const { status, body } = await buy(sandbox.purchase(changes))

    expect(status).toBe(400)
    expect(body.code).toBe("InvalidRequest")
    expect(body.details).toMatchObject([{ field }])
  })

  it("answers a body that is no JSON with 400 InvalidRequest", async () => {
    const response = await sandbox.api.post("/v1/orders", Buffer.from("{"), {
      "Content-Type": "application/json",
    })

    expect(response.status).toBe(400)
    expect(response.body.code).toBe("InvalidRequest")
  })

  it("finds a licence by its transaction id, as it was bought", async () => {
    const request = sandbox.purchase()
    const bought = await buy(request)
    const found = await find(request.clientTransactionId)

    expect(found.status).toBe(200)
    expect(found.body).toEqual(bought.body)
  })

  it("answers 404 NotFound for a transaction id that bought nothing", async () => {
    const { status, body } = await find(randomUUID())

    expect(status).toBe(404)
    expect(body.code).toBe("NotFound")
  })

  it("echoes the caller's correlation id, also in an error", async () => {
    const headers = { "X-Correlation-Id": "shop-4711" }
    const bought = await sandbox.api.post(
      "/v1/orders",
      sandbox.purchase(),
      headers
    )
    const refused = await sandbox.api.post("/v1/orders", {}, headers)

    expect(bought.headers["x-correlation-id"]).toBe("shop-4711")
    expect(refused.body.correlationId).toBe("shop-4711")
  })
})

describe("a product key that was issued before", () => {
  it("is replaced by another one", async () => {
    const keys = ["BBBBB", "BBBBB", "CCCCC"].map((group) =>
      Array(5).fill(group).join("-")
    )
    const [first, , other] = keys
    const sandbox = await startTestSandbox(
      {},
      { createKey: () => keys.shift() ?? "" }
    )
    const one = await sandbox.api.post("/v1/orders", sandbox.purchase())
    const two = await sandbox.api.post("/v1/orders", sandbox.purchase())
    await sandbox.close()

    expect(one.body.token.productKey).toBe(first)
    expect(two.body.token.productKey).toBe(other)
  })

  it("is an internal error, without the key in answer or log, when no other can be found", async () => {
    const key = Array(5).fill("BBBBB").join("-")
    const log: unknown[] = []
    const sandbox = await startTestSandbox(
      {},
      { createKey: () => key, report: (line) => log.push(line) }
    )
    await sandbox.api.post("/v1/orders", sandbox.purchase())
    const { status, body } = await sandbox.api.post(
      "/v1/orders",
      sandbox.purchase()
    )
    await sandbox.close()

    expect(status).toBe(500)
    expect(body.code).toBe("InternalError")
    expect(log).toMatchObject([{ correlationId: body.correlationId }])
    expect(JSON.stringify([body, log])).not.toContain(key)
  })
})
