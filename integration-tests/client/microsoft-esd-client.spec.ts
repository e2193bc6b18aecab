import { randomUUID } from "node:crypto"
import {
  MicrosoftEsdClient,
  MicrosoftEsdError,
  type LicenceRequest,
  type MicrosoftEsdSettings,
  type VendorOrder,
} from "../../src/modules/esd/clients/microsoft-esd"
import { isProductKey } from "../../src/modules/esd/lib/product-key"
import { createClientCertificate } from "../support/create-client-certificate"
import { eventually } from "../support/eventually"
import { SandboxControl } from "../support/sandbox-control"
import {
  startSandboxProgram,
  type SandboxProgram,
} from "./support/start-sandbox-program"

const registration = {
  clientId: "client-de",
  tenantId: "contoso.test",
  resource: "api://esd.test",
}
const market = { country: "DE", language: "de-DE" }
const sku = "79G-05018"

describe("the client against the sandbox", () => {
  let sandbox: SandboxProgram
  let control: SandboxControl
  let settings: MicrosoftEsdSettings
  let client: MicrosoftEsdClient
  let endCustomerAccountId: string

  beforeAll(async () => {
    const credentials = await createClientCertificate()

    sandbox = await startSandboxProgram([
      {
        ...registration,
        certificate: credentials.certificate,
        channels: ["channel-de"],
        countries: ["DE"],
      },
    ])
    control = new SandboxControl(sandbox.url)
    settings = {
      ...registration,
      ...credentials,
      authority: sandbox.url,
      serviceUrl: sandbox.url,
      channelId: "channel-de",
      timeoutMs: 10_000,
    }
    client = new MicrosoftEsdClient(settings)
  })

  afterAll(async () => {
    await client?.close()
    await sandbox?.stop()
  })

  beforeEach(async () => {
    await control.reset()
    endCustomerAccountId = (await client.synchronizeAccount(customer()))
      .accountId
  })

  const customer = () => ({
    clientAccountId: "esdacc_1",
    role: "user" as const,
    email: "ada@example.test",
    companyName: "Analytical Engines",
    country: "DE",
  })

  const purchase = (changes: Partial<LicenceRequest> = {}): LicenceRequest => ({
    clientTransactionId: randomUUID(),
    sku,
    ...market,
    endCustomerAccountId,
    ...changes,
  })

  const refusalOf = (call: Promise<unknown>): Promise<unknown> =>
    call.then(
      () => "nothing was refused",
      (error: unknown) => error
    )

  /** A second client of the same sandbox, closed afterwards. */
  async function withClient<Result>(
    changes: Partial<MicrosoftEsdSettings>,
    use: (other: MicrosoftEsdClient) => Promise<Result>
  ): Promise<Result> {
    const other = new MicrosoftEsdClient({ ...settings, ...changes })

    try {
      return await use(other)
    } finally {
      await other.close()
    }
  }

  async function redeem(order: VendorOrder): Promise<void> {
    await fetch(
      `${sandbox.url}/_sandbox/tokens/${order.token?.productKey}/redeem`,
      { method: "POST" }
    )
  }

  async function changeCatalogue(change: object): Promise<void> {
    const response = await fetch(`${sandbox.url}/_sandbox/catalog`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ items: [change] }),
    })

    expect(response.ok).toBe(true)
  }

  describe("signing in", () => {
    it("gets an access token with the certificate", async () => {
      const { accessTokenExpiresAt } = await client.testConnection()

      expect(accessTokenExpiresAt.getTime()).toBeGreaterThan(Date.now())
    })

    it("is refused with a certificate that is not registered", async () => {
      const stranger = await createClientCertificate()

      expect(
        await withClient(stranger, (it) => refusalOf(it.testConnection()))
      ).toMatchObject({
        name: "AuthenticationError",
        code: "AuthenticationFailed",
        outcome: "not_done",
      })
    })

    it("is refused a channel of somebody else", async () => {
      expect(
        await withClient({ channelId: "channel-us" }, (it) =>
          refusalOf(it.buyLicence(purchase()))
        )
      ).toMatchObject({
        name: "ChannelNotAuthorizedError",
        outcome: "not_done",
        retryable: false,
      })
      expect(await control.orders()).toEqual([])
    })
  })

  describe("accounts", () => {
    it("answers the same account for the same id, with what changed", async () => {
      const again = await client.synchronizeAccount({
        ...customer(),
        email: "lovelace@example.test",
      })

      expect(again).toEqual({
        ...(await client.getAccount(endCustomerAccountId)),
        accountId: endCustomerAccountId,
        email: "lovelace@example.test",
        role: "user",
        companyName: "Analytical Engines",
      })
    })

    it("synchronizes a reseller, who then buys for the end customer", async () => {
      const reseller = await client.synchronizeAccount({
        ...customer(),
        clientAccountId: "esdacc_2",
        role: "reseller",
        email: "reseller@example.test",
      })
      const order = await client.buyLicence(
        purchase({ resellerAccountId: reseller.accountId, poNumber: "1001" })
      )

      expect(reseller.role).toBe("reseller")
      expect(order.fulfillment).toBe("fulfilled")
    })

    it("says that the vendor does not know an account", async () => {
      expect(await refusalOf(client.getAccount(randomUUID()))).toMatchObject({
        name: "NotFoundError",
      })
      expect(
        await refusalOf(
          client.buyLicence(purchase({ endCustomerAccountId: randomUUID() }))
        )
      ).toMatchObject({
        name: "AccountNotSynchronizedError",
        outcome: "not_done",
        retryable: false,
        message: expect.stringContaining("endCustomerAccountId"),
      })
    })
  })

  describe("the catalogue", () => {
    async function readAll(fromDate?: Date) {
      const items = []
      let pages = 0

      for (let continuationToken: string | undefined; ; pages += 1) {
        const page = await client.getCatalogPage({
          ...market,
          fromDate,
          continuationToken,
        })

        items.push(...page.items)
        continuationToken = page.continuationToken ?? undefined

        if (!continuationToken) {
          return { items, pages: pages + 1 }
        }
      }
    }

    it("is read to its last page, every part number once", async () => {
      const items = Array.from({ length: 250 }, (_, index) => ({
        sku: `AAA-${String(index).padStart(5, "0")}`,
        name: `Product ${index}`,
        family: "Other",
        type: "Downloadable",
        status: "Available",
        ...market,
      }))
      await fetch(`${sandbox.url}/_sandbox/catalog`, {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify({ items }),
      })

      const all = await readAll()
      const skus = all.items.map((item) => item.sku)

      expect(all.pages).toBeGreaterThan(2)
      expect(new Set(skus).size).toBe(skus.length)
      expect(skus).toEqual(expect.arrayContaining(items.map((it) => it.sku)))
      expect(all.items.find((item) => item.sku === sku)).toMatchObject({
        status: "available",
        name: expect.stringContaining("Office"),
        price: { unitPrice: expect.any(Number), currencyCode: "EUR" },
        updatedAt: expect.any(Date),
      })
    })

    it("tells what was discontinued since a date", async () => {
      const before = new Date()
      await changeCatalogue({
        sku,
        name: "Office",
        type: "Downloadable",
        status: "Discontinued",
        ...market,
      })

      expect((await readAll(before)).items).toMatchObject([
        { sku, status: "discontinued" },
      ])
      expect(await refusalOf(client.buyLicence(purchase()))).toMatchObject({
        name: "OfferingNotSoldError",
        code: "SkuDiscontinued",
        outcome: "not_done",
      })
    })
  })

  describe("purchases", () => {
    it("buys one licence with key, activation link and download", async () => {
      const request = purchase()
      const order = await client.buyLicence(request)

      expect(order).toMatchObject({
        clientTransactionId: request.clientTransactionId,
        sku,
        fulfillment: "fulfilled",
        token: {
          status: "activated",
          returnStatus: "none",
          isReturnable: true,
          redeemedAt: null,
        },
        downloadLink: expect.stringMatching(/^https:/),
      })
      expect(isProductKey(order.token?.productKey ?? "")).toBe(true)
      expect(new URL(order.activationLink ?? "").searchParams.get("ctid")).toBe(
        request.clientTransactionId
      )
    })

    it("gets the same key for the same transaction id, and is charged once", async () => {
      const request = purchase()
      const orders = await Promise.all(
        Array.from({ length: 8 }, () => client.buyLicence(request))
      )
      const again = await client.buyLicence(request)

      expect(
        new Set([...orders, again].map((it) => it.token?.productKey)).size
      ).toBe(1)
      expect(again.fulfillment).toBe("already_fulfilled")
      expect(await control.orders()).toMatchObject([{ calls: 9 }])
    })

    it("is refused another purchase under a used transaction id", async () => {
      const request = purchase()
      await client.buyLicence(request)

      expect(
        await refusalOf(client.buyLicence({ ...request, poNumber: "other" }))
      ).toMatchObject({
        name: "TransactionConflictError",
        outcome: "not_done",
        retryable: false,
      })
    })

    it("finds what it bought, and null for what nobody bought", async () => {
      const bought = await client.buyLicence(purchase())

      expect(await client.findLicence(bought.clientTransactionId)).toEqual({
        ...bought,
        fulfillment: expect.any(String),
      })
      expect(await client.findLicence(randomUUID())).toBeNull()
    })

    it.each<[string, string, Partial<LicenceRequest>]>([
      ["SkuNotFound", "OfferingNotSoldError", { sku: "ZZZ-99999" }],
      [
        "CountryNotAllowed",
        "OfferingNotSoldError",
        { country: "US", language: "en-US" },
      ],
      ["InvalidRequest", "InvalidRequestError", { clientTransactionId: "1" }],
    ])("understands the refusal %s", async (code, name, changes) => {
      expect(
        await refusalOf(client.buyLicence(purchase(changes)))
      ).toMatchObject({ code, name, outcome: "not_done", retryable: false })
      expect(await control.orders()).toEqual([])
    })
  })

  describe("returns", () => {
    it("returns an unused licence once", async () => {
      const { orderId } = await client.buyLicence(purchase())

      expect(await client.returnLicence(orderId, "bought twice")).toMatchObject(
        {
          orderId,
          token: { status: "return_accepted", returnStatus: "successful" },
        }
      )
      expect(await refusalOf(client.returnLicence(orderId))).toMatchObject({
        name: "ReturnRefusedError",
        code: "AlreadyReturned",
      })
    })

    it("is refused a licence that is in use, and sees that it is", async () => {
      const order = await client.buyLicence(purchase())
      await redeem(order)

      expect(
        await refusalOf(client.returnLicence(order.orderId))
      ).toMatchObject({ code: "TokenRedeemed", retryable: false })
      expect(
        (await client.findLicence(order.clientTransactionId))?.token
      ).toMatchObject({ status: "redeemed", redeemedAt: expect.any(Date) })
    })

    it("is refused a product that cannot be returned, and an unknown order", async () => {
      await changeCatalogue({
        sku: "BBB-00001",
        name: "Final sale",
        type: "Downloadable",
        status: "Available",
        isReturnable: false,
        ...market,
      })
      const { orderId } = await client.buyLicence(
        purchase({ sku: "BBB-00001" })
      )

      expect(await refusalOf(client.returnLicence(orderId))).toMatchObject({
        name: "ReturnRefusedError",
        code: "ReturnWindowElapsed",
      })
      expect(await refusalOf(client.returnLicence(randomUUID()))).toMatchObject(
        { name: "NotFoundError" }
      )
    })
  })

  describe("faults", () => {
    it("waits for a slow answer", async () => {
      await control.addFault({ kind: "latency", count: 1, ms: 300 })

      expect(await client.buyLicence(purchase())).toMatchObject({
        fulfillment: "fulfilled",
      })
    })

    it.each([
      ["error500", "ServiceFailedError", "InternalError", null],
      ["error503", "ServiceFailedError", "ServiceUnavailable", 3000],
      ["outage", "ServiceFailedError", "ServiceUnavailable", null],
      ["connection_reset", "ConnectionLostError", "ConnectionLost", null],
    ])(
      "does not know the outcome of %s, looks, and buys then",
      async (kind, name, code, retryAfterMs) => {
        const request = purchase()
        await control.addFault({
          kind,
          count: 1,
          ...(retryAfterMs && { ms: retryAfterMs }),
        })

        expect(await refusalOf(client.buyLicence(request))).toMatchObject({
          name,
          code,
          outcome: "unknown",
          retryable: true,
          retryAfterMs,
        })
        expect(await client.findLicence(request.clientTransactionId)).toBeNull()
        expect(await client.buyLicence(request)).toMatchObject({
          fulfillment: "fulfilled",
        })
      }
    )

    it("slows down when it is told to", async () => {
      await control.addFault({ kind: "rate429", count: 1, ms: 2000 })

      expect(await refusalOf(client.buyLicence(purchase()))).toMatchObject({
        name: "RateLimitedError",
        outcome: "not_done",
        retryable: true,
        retryAfterMs: 2000,
      })
    })

    it.each([
      ["timeout_after_issue", "AnswerTimeoutError", 3000],
      ["malformed", "MalformedAnswerError", 10_000],
    ])(
      "finds the licence whose answer was lost by %s, bought once",
      async (kind, name, timeoutMs) => {
        const request = purchase()
        await control.addFault({ kind, count: 1 })

        const refusal = await withClient({ timeoutMs }, (it) =>
          refusalOf(it.buyLicence(request))
        )
        const found = await client.findLicence(request.clientTransactionId)
        const again = await client.buyLicence(request)

        expect(refusal).toMatchObject({
          name,
          outcome: "unknown",
          retryable: true,
        })
        expect(found?.token?.productKey).toBe(again.token?.productKey)
        expect(again.fulfillment).toBe("already_fulfilled")
        expect(await control.orders()).toHaveLength(1)
      }
    )

    it("asks again for a key that comes later", async () => {
      await control.addFault({ kind: "pending", count: 1, ms: 300 })

      const bought = await client.buyLicence(purchase())
      const found = await eventually(
        () => client.findLicence(bought.clientTransactionId),
        (order) => expect(order?.token).not.toBeNull()
      )

      expect(bought).toMatchObject({ fulfillment: "pending", token: null })
      expect(found).toMatchObject({
        orderId: bought.orderId,
        token: { status: "activated" },
      })
    })

    it("signs in anew when its access token is no longer accepted", async () => {
      await control.addFault({ kind: "unauthorized", count: 1 })

      expect(await client.buyLicence(purchase())).toMatchObject({
        fulfillment: "fulfilled",
      })
    })

    it("gives up when no access token is accepted", async () => {
      await control.addFault({ kind: "unauthorized" })

      expect(await refusalOf(client.buyLicence(purchase()))).toMatchObject({
        name: "AuthenticationError",
        code: "Unauthorized",
        outcome: "not_done",
        retryable: true,
      })
    })

    it("is refused when the credit is used up", async () => {
      await control.addFault({ kind: "credit_limit", count: 1 })

      expect(await refusalOf(client.buyLicence(purchase()))).toMatchObject({
        name: "CreditLimitExceededError",
        outcome: "not_done",
        retryable: false,
      })
      expect(await control.orders()).toEqual([])
    })

    it("lets a careful caller buy every licence exactly once through all of them", async () => {
      for (const kind of [
        "error500",
        "error503",
        "rate429",
        "connection_reset",
        "malformed",
        "unauthorized",
        "timeout_after_issue",
      ]) {
        await control.addFault({ kind, probability: 0.08 })
      }

      const orders = await withClient({ timeoutMs: 1000 }, (it) =>
        Promise.all(
          Array.from({ length: 40 }, () => buyCarefully(it, purchase()))
        )
      )

      expect(new Set(orders.map((it) => it.token?.productKey)).size).toBe(40)
      expect(await control.orders()).toHaveLength(40)
    })
  })
})

/** The rule that the client is made for: after an unknown outcome look first, and buy with the same id. */
async function buyCarefully(
  client: MicrosoftEsdClient,
  request: LicenceRequest
): Promise<VendorOrder> {
  let mayBeBought = false

  for (;;) {
    try {
      const bought =
        mayBeBought && (await client.findLicence(request.clientTransactionId))

      return bought || (await client.buyLicence(request))
    } catch (error) {
      if (!(error instanceof MicrosoftEsdError) || !error.retryable) {
        throw error
      }

      mayBeBought ||= error.outcome === "unknown"
    }
  }
}
