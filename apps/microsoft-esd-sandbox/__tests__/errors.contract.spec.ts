import type { Response } from "supertest"
import request from "supertest"
import { ERROR_STATUSES } from "../http/error-statuses"
import { contract, expectContract } from "./support/contract"
import { ContractClient } from "./support/contract-client"
import {
  startTestSandbox,
  type TestSandbox,
} from "./support/start-test-sandbox"

describe("errors", () => {
  let sandbox: TestSandbox
  let accessToken: string

  beforeAll(async () => {
    sandbox = await startTestSandbox({ returnWindowDays: 0.5 })
    accessToken = await sandbox.accessToken()
  })
  afterAll(() => sandbox.close())

  const buy = (changes: Record<string, unknown> = {}) =>
    sandbox.api.post("/v1/orders", sandbox.purchase(changes))
  const giveBack = (orderId: string) =>
    sandbox.api.post(`/v1/orders/${orderId}/return`)
  const withFault = async (kind: string) => {
    await sandbox.control("post", "/faults", { kind, count: 1 })
    return buy()
  }

  /** One way to meet each code. */
  const ways: Record<string, () => Promise<Response>> = {
    InvalidRequest: () => buy({ sku: 1 }),
    Unauthorized: () =>
      new ContractClient(sandbox.url, async () => "a.b.c").get(
        "/v1/accounts/1"
      ),
    ChannelNotAuthorized: () =>
      new ContractClient(
        sandbox.url,
        async () => accessToken,
        "another-channel"
      ).get("/v1/accounts/1"),
    NotFound: () => sandbox.api.get("/v1/accounts/1"),
    TransactionConflict: async () => {
      const { body } = await buy()
      return buy({
        clientTransactionId: body.clientTransactionId,
        poNumber: "another",
      })
    },
    AccountNotSynchronized: () => buy({ endCustomerAccountId: "unknown" }),
    ParentAccountNotAllowed: () =>
      sandbox.api.post("/v1/accounts", {
        clientAccountId: "child",
        role: "User",
        email: "child@example.test",
        parentAccountId: "parent",
      }),
    SkuNotFound: () => buy({ sku: "ZZZ-99999" }),
    SkuDiscontinued: () => buy({ sku: "FQC-09131" }),
    CountryNotAllowed: () => buy({ country: "FR", language: "fr-FR" }),
    CreditLimitExceeded: () => withFault("credit_limit"),
    TokenRedeemed: async () => {
      const { body } = await buy()
      await sandbox.control("post", `/tokens/${body.token.productKey}/redeem`)
      return giveBack(body.orderId)
    },
    ReturnWindowElapsed: async () => {
      const { body } = await buy()
      sandbox.clock.advance(43_200_000)
      return giveBack(body.orderId)
    },
    AlreadyReturned: async () => {
      const { body } = await buy()
      await giveBack(body.orderId)
      return giveBack(body.orderId)
    },
    TooManyRequests: () => withFault("rate429"),
    ServiceUnavailable: () => withFault("error503"),
    InternalError: () => withFault("error500"),
  }

  const codes = contract.components.schemas.Error.properties.code.enum
  it.each(codes)(
    "answers %s with its status, in the contract's form",
    async (code) => {
      const response = await ways[code]()

      expect(response.body.code).toBe(code)
      expect(response.body.message).toMatch(/\w.*\.$/)
      expect(response.status).toBe(
        ERROR_STATUSES[code as keyof typeof ERROR_STATUSES]
      )
    }
  )

  it("has no code that the contract does not have", () => {
    expect(Object.keys(ERROR_STATUSES).sort()).toEqual([...codes].sort())
  })

  it.each([
    ["no Authorization header", () => ({})],
    ["another scheme", () => ({ Authorization: `Basic ${accessToken}` })],
    [
      "a forged token",
      () => ({ Authorization: `Bearer ${forged(accessToken)}` }),
    ],
  ])("asks for a token when there is %s", async (_name, headers) => {
    const response = await request(sandbox.url)
      .get("/v1/accounts/1")
      .set("X-Channel-Id", "bill-to-de")
      .set(headers())
    expectContract("GET", "/v1/accounts/1", response)

    expect(response.status).toBe(401)
    expect(response.headers["www-authenticate"]).toMatch(/^Bearer/)
  })

  it("no longer accepts a token that has expired", async () => {
    const token = await sandbox.accessToken()
    const api = new ContractClient(sandbox.url, async () => token)
    const path = "/v1/catalog?country=DE&language=de-DE"
    const before = await api.get(path)
    sandbox.clock.advance(3_599_000)
    const after = await api.get(path)

    expect(before.status).toBe(200)
    expect(after.status).toBe(401)
    expect(after.body.code).toBe("Unauthorized")
  })

  it("asks for the channel when its header is missing", async () => {
    const response = await request(sandbox.url)
      .get("/v1/accounts/1")
      .set("Authorization", `Bearer ${await sandbox.accessToken()}`)
    expectContract("GET", "/v1/accounts/1", response)

    expect(response.status).toBe(400)
    expect(response.body.details).toMatchObject([{ field: "X-Channel-Id" }])
  })

  it("hides one channel's orders from another", async () => {
    const shared = await startTestSandbox({
      channels: ["bill-to-de", "bill-to-us"],
    })
    const bought = await shared.api.post("/v1/orders", shared.purchase())
    const other = new ContractClient(
      shared.url,
      shared.accessToken,
      "bill-to-us"
    )
    const { clientTransactionId, orderId } = bought.body
    const found = await other.get(`/v1/orders/ctid/${clientTransactionId}`)
    const returned = await other.post(`/v1/orders/${orderId}/return`)
    const again = await other.post(
      "/v1/orders",
      shared.purchase({ clientTransactionId })
    )
    await shared.close()

    expect([found.status, returned.status, again.status]).toEqual([
      404, 404, 409,
    ])
  })

  it.each(["/v1/nothing", "/_sandbox/nothing", "/nothing"])(
    "answers 404 NotFound at %s",
    async (path) => {
      const { status, body } = await request(sandbox.url)
        .get(path)
        .set("Authorization", `Bearer ${await sandbox.accessToken()}`)
        .set("X-Channel-Id", "bill-to-de")

      expect(status).toBe(404)
      expect(body.code).toBe("NotFound")
    }
  )
})

/** The same token with another signature. */
function forged(token: string): string {
  const [header, payload, signature] = token.split(".")
  return [header, payload, [...signature].reverse().join("")].join(".")
}
