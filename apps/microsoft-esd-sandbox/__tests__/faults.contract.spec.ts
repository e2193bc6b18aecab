import request from "supertest"
import {
  startTestSandbox,
  type TestSandbox,
} from "./support/start-test-sandbox"

const ACCOUNT_PATH = "/v1/accounts/unknown"

describe("faults", () => {
  let sandbox: TestSandbox
  const chances: number[] = []

  beforeAll(async () => {
    sandbox = await startTestSandbox({}, { random: () => chances.shift() ?? 1 })
  })
  afterEach(() => sandbox.control("delete", "/faults"))
  afterAll(() => sandbox.close())

  const switchOn = async (fault: object) => {
    const { body } = await sandbox.control("post", "/faults", fault).expect(201)
    return body.fault
  }
  const buy = (body: object = sandbox.purchase()) =>
    sandbox.api.post("/v1/orders", body)
  const buyRaw = (body: object, signal?: AbortSignal) =>
    sandbox.api.postUnchecked("/v1/orders", body, signal)
  const find = (body: { clientTransactionId?: unknown }) =>
    sandbox.api.get(`/v1/orders/ctid/${body.clientTransactionId}`)

  describe.each([
    ["error500", 500, "InternalError"],
    ["error503", 503, "ServiceUnavailable"],
    ["rate429", 429, "TooManyRequests"],
    ["outage", 503, "ServiceUnavailable"],
    ["unauthorized", 401, "Unauthorized"],
  ])("%s", (kind, status, code) => {
    it(`answers purchases with ${status} ${code} and books nothing`, async () => {
      await switchOn({ kind, count: 1 })
      const purchase = sandbox.purchase()
      const response = await buy(purchase)

      expect(response.status).toBe(status)
      expect(response.body.code).toBe(code)
      expect((await find(purchase)).status).toBe(404)
    })

    it("hits every other request under /v1 too", async () => {
      await switchOn({ kind, count: 4 })
      const answers = [
        await sandbox.api.get("/v1/catalog?country=DE&language=de-DE"),
        await sandbox.api.post("/v1/accounts", {}),
        await sandbox.api.get(ACCOUNT_PATH),
        await sandbox.api.post("/v1/orders/unknown/return"),
      ]

      expect(answers.map((answer) => answer.body.code)).toEqual(
        Array(4).fill(code)
      )
    })
  })

  describe("Retry-After", () => {
    it.each([
      ["rate429", undefined, "1"],
      ["rate429", 1001, "2"],
      ["error503", 3000, "3"],
      ["error503", undefined, undefined],
      ["outage", 3000, undefined],
    ])("of %s with ms %s is %s", async (kind, ms, seconds) => {
      await switchOn({ kind, ms })
      const { headers } = await buy()

      expect(headers["retry-after"]).toBe(seconds)
    })
  })

  describe("outage", () => {
    it("ends by itself after ms", async () => {
      await switchOn({ kind: "outage", ms: 5000 })
      sandbox.clock.advance(4999)
      expect((await buy()).status).toBe(503)
      sandbox.clock.advance(1)
      expect((await buy()).status).toBe(201)
      expect((await sandbox.control("get", "/faults")).body.count).toBe(0)
    })
  })

  describe("latency", () => {
    it("delays an answer by ms and changes nothing else", async () => {
      await switchOn({ kind: "latency", ms: 150, count: 1 })
      const startedAt = performance.now()
      const { status } = await buy()

      expect(performance.now() - startedAt).toBeGreaterThanOrEqual(149)
      expect(status).toBe(201)
    })

    it("adds to another fault", async () => {
      await switchOn({ kind: "error500", count: 1 })
      await switchOn({ kind: "latency", ms: 150, count: 1 })
      const startedAt = performance.now()
      const { status } = await buy()

      expect(performance.now() - startedAt).toBeGreaterThanOrEqual(149)
      expect(status).toBe(500)
    })
  })

  describe("timeout_after_issue", () => {
    it("books the order, never answers and drops the connection after ms", async () => {
      await switchOn({ kind: "timeout_after_issue", ms: 50, count: 1 })
      const purchase = sandbox.purchase()

      await expect(buyRaw(purchase)).rejects.toThrow("fetch failed")
      const found = await find(purchase)
      expect(found.body.token.status.status).toBe("Activated")
      expect(await sandbox.sold(purchase.clientTransactionId)).toMatchObject({
        calls: 1,
      })
    })

    it("keeps silent until the client gives up unless told otherwise", async () => {
      await switchOn({ kind: "timeout_after_issue", count: 1 })
      const purchase = sandbox.purchase()
      const client = new AbortController()
      const lost = expect(buyRaw(purchase, client.signal)).rejects.toThrow(
        /aborted/
      )
      await sandbox.untilSold(purchase.clientTransactionId)
      const found = await find(purchase)
      client.abort()

      await lost
      expect(found.status).toBe(200)
    })

    it("leaves every request but purchases alone", async () => {
      await switchOn({ kind: "timeout_after_issue" })

      expect((await sandbox.api.get(ACCOUNT_PATH)).status).toBe(404)
    })

    it("does not keep a sandbox from stopping", async () => {
      const stopped = await startTestSandbox()
      await stopped.control("post", "/faults", { kind: "timeout_after_issue" })
      const purchase = stopped.purchase()
      const lost = expect(
        stopped.api.postUnchecked("/v1/orders", purchase)
      ).rejects.toThrow("fetch failed")
      await stopped.untilSold(purchase.clientTransactionId)
      await stopped.close()

      await lost
    })
  })

  describe("connection_reset", () => {
    it("cuts the connection before anything is done", async () => {
      await switchOn({ kind: "connection_reset", count: 1 })
      const purchase = sandbox.purchase()

      await expect(buyRaw(purchase)).rejects.toMatchObject({
        cause: { code: "ECONNRESET" },
      })
      expect((await find(purchase)).status).toBe(404)
    })

    it("cuts other requests off as well", async () => {
      await switchOn({ kind: "connection_reset", count: 1 })

      await expect(sandbox.api.get(ACCOUNT_PATH)).rejects.toMatchObject({
        code: "ECONNRESET",
      })
    })
  })

  describe("malformed", () => {
    it("books the order and answers what is no JSON", async () => {
      await switchOn({ kind: "malformed", count: 1 })
      const purchase = sandbox.purchase()
      const response = await buyRaw(purchase)

      expect(response.status).toBe(201)
      expect(response.headers.get("content-type")).toMatch("application/json")
      await expect(response.json()).rejects.toMatchObject({
        name: "SyntaxError",
      })
      expect((await find(purchase)).status).toBe(200)
    })
  })

  describe("pending", () => {
    it("answers 202 without a key, which comes after ms, and after a second unless told otherwise", async () => {
      for (const { ms, wait } of [
        { ms: 5000, wait: 5000 },
        { ms: undefined, wait: 1000 },
      ]) {
        await switchOn({ kind: "pending", ms, count: 1 })
        const purchase = sandbox.purchase()
        const bought = await buy(purchase)
        const waiting = await find(purchase)
        const repeated = await buy(purchase)
        sandbox.clock.advance(wait)
        const ready = await find(purchase)

        expect(bought.status).toBe(202)
        expect(repeated.status).toBe(202)
        expect(bought.body.fulfillmentStatus).toBe("Pending")
        expect(bought.body).not.toHaveProperty("token")
        expect(waiting.body).toEqual(bought.body)
        expect(ready.body.fulfillmentStatus).toBe("Ok")
        expect(ready.body.token.productKey).toHaveLength(29)
      }
    })

    it("leaves a licence that was bought before as it is", async () => {
      const purchase = sandbox.purchase()
      await buy(purchase)
      await switchOn({ kind: "pending", count: 1 })

      expect((await buy(purchase)).status).toBe(200)
    })
  })

  describe("credit_limit", () => {
    it("refuses a purchase with 402 and books nothing", async () => {
      await switchOn({ kind: "credit_limit", count: 1 })
      const purchase = sandbox.purchase()
      const { status, body } = await buy(purchase)

      expect(status).toBe(402)
      expect(body.code).toBe("CreditLimitExceeded")
      expect((await find(purchase)).status).toBe(404)
    })

    it("takes no credit for a licence that was bought before", async () => {
      const purchase = sandbox.purchase()
      await buy(purchase)
      await switchOn({ kind: "credit_limit", count: 1 })

      expect((await buy(purchase)).status).toBe(200)
    })
  })

  describe.each([
    ["parent_account", "ParentAccountNotAllowed"],
    ["country", "CountryNotAllowed"],
  ])("%s", (kind, code) => {
    it("refuses the synchronization of an account, and nothing else", async () => {
      await switchOn({ kind, count: 1 })
      const account = {
        clientAccountId: `account-${kind}`,
        role: "User",
        email: "anna@example.test",
      }
      const bought = await buy()
      const refused = await sandbox.api.post("/v1/accounts", account)
      const again = await sandbox.api.post("/v1/accounts", account)

      expect(bought.status).toBe(201)
      expect([refused.status, refused.body.code]).toEqual([422, code])
      expect(again.status).toBe(201)
    })
  })

  describe("a fault", () => {
    it("hits as often as its count says", async () => {
      await switchOn({ kind: "error500", count: 2 })
      const answers = [await buy(), await buy(), await buy()]

      expect(answers.map(({ status }) => status)).toEqual([500, 500, 201])
    })

    it("hits with its probability", async () => {
      await switchOn({ kind: "error500", probability: 0.3 })
      chances.push(0.29, 0.3, 0)
      const answers = [await buy(), await buy(), await buy()]

      expect(answers.map(({ status }) => status)).toEqual([500, 201, 500])
    })

    it("with neither hits until it is deleted", async () => {
      const { id } = await switchOn({ kind: "error500" })
      const before = [await buy(), await buy()]
      await sandbox.control("delete", `/faults/${id}`).expect(200)

      expect(before.map(({ status }) => status)).toEqual([500, 500])
      expect((await buy()).status).toBe(201)
    })

    it("with a SKU hits purchases of that SKU only", async () => {
      await switchOn({ kind: "error500", sku: "FQC-10572" })

      expect((await buy()).status).toBe(201)
      expect((await sandbox.api.get(ACCOUNT_PATH)).status).toBe(404)
      expect((await buy(sandbox.purchase({ sku: "FQC-10572" }))).status).toBe(
        500
      )
    })

    it("waits its turn behind an older one", async () => {
      await switchOn({ kind: "error500", count: 1 })
      await switchOn({ kind: "rate429", count: 1 })
      const answers = [await buy(), await buy(), await buy()]

      expect(answers.map(({ status }) => status)).toEqual([500, 429, 201])
    })

    it("spares the token endpoint and the controls", async () => {
      await switchOn({ kind: "outage" })
      sandbox.clock.advance(3_000_001)

      await expect(sandbox.accessToken()).resolves.toBeTruthy()
      await sandbox.control("get", "/orders").expect(200)
    })

    it("counts its hits", async () => {
      const fault = await switchOn({ kind: "error500", count: 3 })
      await buy()
      const { body } = await sandbox.control("get", "/faults")

      expect(body).toEqual({
        faults: [{ ...fault, count: 2, fired: 1 }],
        count: 1,
      })
    })

    it("that is not on cannot be deleted", async () => {
      const { body } = await sandbox
        .control("delete", "/faults/unknown")
        .expect(404)

      expect(body.code).toBe("NotFound")
    })
  })

  describe("switching on", () => {
    it.each([
      ["kind", /latency/, {}],
      ["kind", /latency/, { kind: "earthquake" }],
      ["count", /at least 1/, { kind: "latency", count: 0 }],
      ["count", /whole number/, { kind: "latency", count: 1.5 }],
      ["probability", /at most 1/, { kind: "latency", probability: 1.1 }],
      ["probability", /more than 0/, { kind: "latency", probability: 0 }],
      ["probability", /count/, { kind: "latency", probability: 0.5, count: 1 }],
      ["sku", /empty/, { kind: "latency", sku: "" }],
      ["ms", /at least 0/, { kind: "latency", ms: -1 }],
      ["ms", /at most/, { kind: "latency", ms: 600_001 }],
      ["(whole request)", /colour/, { kind: "latency", colour: "red" }],
    ])("names %s and the rule %s", async (field, rule, fault) => {
      const { body } = await sandbox
        .control("post", "/faults", fault)
        .expect(400)
      const { body: on } = await sandbox.control("get", "/faults")

      expect(body.details).toEqual([
        { field, issue: expect.stringMatching(rule) },
      ])
      expect(on.count).toBe(0)
    })

    it("needs no access token", async () => {
      await request(sandbox.url)
        .post("/_sandbox/faults")
        .send({ kind: "latency" })
        .expect(201)
    })
  })
})
