import { createServer } from "node:https"
import type { AddressInfo } from "node:net"
import { inspect } from "node:util"
import { MicrosoftEsdClient, MicrosoftEsdError } from ".."
import type { LicenceRequest, MicrosoftEsdSettings } from ".."
import { answer, startStubVendor, type StubVendor } from "./support/stub-vendor"
import { testCredentials } from "./support/test-credentials"
import {
  activationLink,
  linkSecret,
  productKey,
  transactionId,
  wireAccountSample,
  wireOfferingSample,
  wireOrderSample,
  wireTokenSample,
} from "./support/wire-samples"

type Service = Parameters<typeof startStubVendor>[0]

const purchase: LicenceRequest = {
  clientTransactionId: transactionId,
  sku: "79G-05018",
  country: "DE",
  language: "de-DE",
  endCustomerAccountId: "account-1",
}

describe("the client over a socket", () => {
  let credentials: { certificate: string; privateKey: string }
  let vendor: StubVendor
  let client: MicrosoftEsdClient

  beforeAll(async () => {
    credentials = await testCredentials()
  })

  afterEach(async () => {
    await client.close()
    await vendor.close()
  })

  const settings = (changes: Partial<MicrosoftEsdSettings> = {}) => ({
    authority: vendor.url,
    tenantId: "tenant-1",
    resource: "api://esd",
    serviceUrl: vendor.url,
    channelId: "channel-1",
    clientId: "client-1",
    timeoutMs: 5000,
    ...credentials,
    ...changes,
  })

  async function connect(
    service: Service,
    changes: Partial<MicrosoftEsdSettings> = {}
  ) {
    vendor = await startStubVendor(service)
    client = new MicrosoftEsdClient(settings(changes))
  }

  const refuse = (status: number, code: string, headers = {}): Service => {
    return (_request, response) =>
      answer(
        response,
        status,
        { code, message: "no", correlationId: "echo" },
        headers
      )
  }

  describe("purchases", () => {
    it("buys one licence and answers it in our words", async () => {
      await connect((_request, response) =>
        answer(response, 201, wireOrderSample())
      )

      expect(await client.buyLicence(purchase)).toEqual({
        orderId: "order-1",
        clientTransactionId: transactionId,
        sku: "79G-05018",
        fulfillment: "fulfilled",
        fulfilledAt: new Date("2026-11-22T10:00:00Z"),
        token: {
          productKey,
          status: "activated",
          returnStatus: "none",
          isReturnable: true,
          redeemedAt: null,
          updatedAt: new Date("2026-11-22T10:00:01Z"),
        },
        activationLink: activationLink(transactionId),
        downloadLink: "https://download.invalid/office",
      })
    })

    it("sends channel, credentials and exactly the fields of the contract", async () => {
      await connect((_request, response) =>
        answer(response, 201, wireOrderSample())
      )

      await client.buyLicence({ ...purchase, poNumber: "1001" })

      const [request] = vendor.requests
      expect(request).toMatchObject({ method: "POST", url: "/v1/orders" })
      expect(request?.headers).toMatchObject({
        authorization: "Bearer access-1",
        "content-type": "application/json",
        "x-channel-id": "channel-1",
        "x-correlation-id": expect.stringMatching(/^[0-9a-f-]{36}$/),
      })
      expect(JSON.parse(request?.body ?? "")).toEqual({
        ...purchase,
        resellerAccountId: null,
        poNumber: "1001",
      })
    })

    it("recognises a licence that an earlier call bought", async () => {
      await connect((_request, response) =>
        answer(
          response,
          200,
          wireOrderSample({
            fulfillmentStatus: "OrderQuantityAlreadyFulfilled",
          })
        )
      )

      expect(await client.buyLicence(purchase)).toMatchObject({
        fulfillment: "already_fulfilled",
        token: { productKey },
      })
    })

    it("answers a pending licence without a token", async () => {
      await connect((_request, response) =>
        answer(
          response,
          202,
          wireOrderSample({
            fulfillmentStatus: "Pending",
            token: undefined,
            links: undefined,
          })
        )
      )

      expect(await client.buyLicence(purchase)).toMatchObject({
        fulfillment: "pending",
        token: null,
        activationLink: null,
        downloadLink: null,
      })
    })

    it("finds a licence by its transaction id", async () => {
      await connect((_request, response) =>
        answer(
          response,
          200,
          wireOrderSample({
            token: wireTokenSample({
              status: "Redeemed",
              redemptionDate: "2026-11-23T09:00:00+01:00",
            }),
          })
        )
      )

      const found = await client.findLicence(transactionId)

      expect(found?.token).toMatchObject({
        status: "redeemed",
        redeemedAt: new Date("2026-11-23T08:00:00Z"),
      })
      expect(vendor.requests[0]?.url).toBe(`/v1/orders/ctid/${transactionId}`)
    })

    it("answers null when the vendor says that nothing was bought", async () => {
      await connect(refuse(404, "NotFound"))

      expect(await client.findLicence(transactionId)).toBeNull()
    })

    it.each([
      ["a proxy's page", 404, "<html>Not Found</html>"],
      ["an empty 404", 404, ""],
      ["another JSON", 404, '{"error":"not found"}'],
      ["a server error that says NotFound", 500, '{"code":"NotFound"}'],
    ])(
      "does not take %s for a purchase that was never made",
      async (_name, status, body) => {
        await connect((_request, response) => {
          response.writeHead(status)
          response.end(body)
        })

        await expect(client.findLicence(transactionId)).rejects.toMatchObject({
          outcome: "unknown",
          retryable: true,
        })
      }
    )

    it("returns a licence", async () => {
      await connect((_request, response) =>
        answer(
          response,
          200,
          wireOrderSample({
            token: wireTokenSample({
              status: "ReturnAccepted",
              returnStatus: "Successful",
            }),
          })
        )
      )

      const returned = await client.returnLicence("order-1", "bought twice")

      expect(returned.token).toMatchObject({
        status: "return_accepted",
        returnStatus: "successful",
      })
      expect(vendor.requests[0]).toMatchObject({
        method: "POST",
        url: "/v1/orders/order-1/return",
        body: '{"reason":"bought twice"}',
      })
    })

    it("sends no id that would lead to another path", async () => {
      await connect((_request, response) => answer(response, 200, {}))

      for (const id of ["", ".", ".."]) {
        await expect(client.returnLicence(id)).rejects.toMatchObject({
          code: "InvalidRequest",
          outcome: "not_done",
        })
      }

      await client.returnLicence("../orders?x#y").catch(() => undefined)
      expect(vendor.requests.map(({ url }) => url)).toEqual([
        "/v1/orders/..%2Forders%3Fx%23y/return",
      ])
    })
  })

  describe("accounts and catalogue", () => {
    it("synchronizes an end customer without naming a parent", async () => {
      await connect((_request, response) =>
        answer(response, 201, wireAccountSample())
      )

      const account = await client.synchronizeAccount({
        clientAccountId: "esdacc_1",
        role: "user",
        email: "ada@example.com",
        companyName: "Analytical Engines",
        country: "DE",
      })

      expect(account).toEqual({
        accountId: "account-1",
        clientAccountId: "esdacc_1",
        role: "user",
        email: "ada@example.com",
        companyName: "Analytical Engines",
        firstName: null,
        lastName: null,
        country: "DE",
      })
      expect(JSON.parse(vendor.requests[0]?.body ?? "")).toEqual({
        clientAccountId: "esdacc_1",
        role: "User",
        email: "ada@example.com",
        parentAccountId: null,
        companyName: "Analytical Engines",
        firstName: null,
        lastName: null,
        country: "DE",
      })
    })

    it("reads an account, and says when there is none", async () => {
      await connect((request, response) =>
        request.url.endsWith("account-1")
          ? answer(response, 200, wireAccountSample())
          : refuse(404, "NotFound")(request, response)
      )

      expect(await client.getAccount("account-1")).toMatchObject({
        email: "ada@example.com",
      })
      await expect(client.getAccount("account-2")).rejects.toMatchObject({
        name: "NotFoundError",
      })
    })

    it("reads the catalogue page by page", async () => {
      await connect((request, response) => {
        const isFirst = !request.url.includes("continuationToken")

        answer(response, 200, {
          items: [wireOfferingSample({ sku: isFirst ? "A" : "B" })],
          ...(isFirst && { continuationToken: "a+b/c=" }),
        })
      })
      const query = { country: "DE", language: "de-DE" }

      const first = await client.getCatalogPage({
        ...query,
        fromDate: new Date("2026-01-01T00:00:00Z"),
      })
      const second = await client.getCatalogPage({
        ...query,
        continuationToken: first.continuationToken ?? "",
      })

      expect(first.items[0]).toEqual({
        sku: "A",
        name: "Office Home and Student",
        description: null,
        family: "Office",
        status: "available",
        isReturnable: true,
        country: "DE",
        language: "de-DE",
        downloadLink: "https://download.invalid/office",
        price: { unitPrice: 99.5, currencyCode: "EUR" },
        updatedAt: new Date("2026-10-01T08:00:00Z"),
      })
      expect(second).toMatchObject({
        items: [{ sku: "B" }],
        continuationToken: null,
      })
      expect(vendor.requests.map(({ url }) => url)).toEqual([
        "/v1/catalog?country=DE&language=de-DE&fromDate=2026-01-01T00%3A00%3A00.000Z",
        "/v1/catalog?country=DE&language=de-DE&continuationToken=a%2Bb%2Fc%3D",
      ])
    })

    it("keeps a path of the service URL", async () => {
      await connect((_request, response) =>
        answer(response, 200, wireAccountSample())
      )
      const nested = new MicrosoftEsdClient(
        settings({ serviceUrl: `${vendor.url}/esd/` })
      )

      await nested.getAccount("account-1")
      await nested.close()

      expect(vendor.requests[0]?.url).toBe("/esd/v1/accounts/account-1")
    })
  })

  describe("answers that are not as agreed", () => {
    const sample = wireOrderSample()
    const cases: Array<[string, unknown]> = [
      ["an unknown fulfilment status", { ...sample, fulfillmentStatus: "Odd" }],
      ["no token though fulfilled", { ...sample, token: undefined }],
      ["no order id", { ...sample, orderId: undefined }],
      [
        "an unknown token state",
        { ...sample, token: wireTokenSample({ status: "Odd" }) },
      ],
      [
        "an unknown return state",
        { ...sample, token: wireTokenSample({ returnStatus: "Odd" }) },
      ],
      [
        "something else than a product key",
        { ...sample, token: { ...wireTokenSample(), productKey: "12345" } },
      ],
      [
        "another purchase",
        { ...sample, clientTransactionId: "another", links: [] },
      ],
      ["another product", { ...sample, sku: "ZZZ-00000" }],
      [
        "the activation link of another purchase",
        {
          ...sample,
          links: [{ type: "Redemption", uri: activationLink("another") }],
        },
      ],
      ["a list", [sample]],
      ["null", null],
    ]

    it.each(cases)("refuses %s, outcome unknown", async (_name, body) => {
      await connect((_request, response) => answer(response, 201, body))

      await expect(client.buyLicence(purchase)).rejects.toMatchObject({
        name: "MalformedAnswerError",
        code: "MalformedAnswer",
        outcome: "unknown",
        retryable: true,
      })
    })

    it("ignores fields, links, dates and families it does not know", async () => {
      await connect((request, response) =>
        answer(
          response,
          200,
          request.url.startsWith("/v1/catalog")
            ? { items: [wireOfferingSample({ family: "Games", extra: 1 })] }
            : {
                ...sample,
                extra: { deep: true },
                fulfillmentDate: "soon",
                links: [{ type: "Manual", uri: "https://x.invalid" }, {}],
              }
        )
      )

      expect(await client.buyLicence(purchase)).toMatchObject({
        token: { productKey },
        fulfilledAt: null,
        activationLink: null,
      })
      expect(
        await client.getCatalogPage({ country: "DE", language: "de-DE" })
      ).toMatchObject({ items: [{ family: "Games" }] })
    })

    it("drops links that are no web addresses", async () => {
      await connect((_request, response) =>
        answer(response, 201, {
          ...sample,
          links: [
            { type: "Redemption", uri: "javascript:alert(1)" },
            { type: "Download", uri: "file:///etc/passwd" },
          ],
        })
      )

      expect(await client.buyLicence(purchase)).toMatchObject({
        activationLink: null,
        downloadLink: null,
      })
    })

    it("refuses a catalogue row whose status it does not know", async () => {
      await connect((_request, response) =>
        answer(response, 200, {
          items: [wireOfferingSample(), wireOfferingSample({ status: "Odd" })],
        })
      )

      await expect(
        client.getCatalogPage({ country: "DE", language: "de-DE" })
      ).rejects.toThrow("items.1.status")
    })

    it("refuses a success that is no JSON", async () => {
      await connect((_request, response) => {
        response.end(`<p>${productKey}</p>`)
      })

      await expect(client.buyLicence(purchase)).rejects.toMatchObject({
        code: "MalformedAnswer",
        outcome: "unknown",
      })
    })

    it("refuses bytes that are no HTTP", async () => {
      await connect((_request, response) => {
        response.socket?.end(`${productKey} is your key\r\n\r\n`)
      })

      await expect(client.buyLicence(purchase)).rejects.toMatchObject({
        code: "MalformedAnswer",
        outcome: "unknown",
      })
    })

    it("refuses an answer without end", async () => {
      await connect((_request, response) => {
        const chunk = Buffer.alloc(64 * 1024, "a")
        const write = (): void => {
          while (!response.destroyed && response.write(chunk));
        }

        response.on("drain", write)
        write()
      })

      await expect(client.buyLicence(purchase)).rejects.toMatchObject({
        code: "MalformedAnswer",
        outcome: "unknown",
      })
    })

    it("follows no redirect", async () => {
      await connect((_request, response) => {
        response.writeHead(307, { location: "/elsewhere" })
        response.end()
      })

      await expect(client.buyLicence(purchase)).rejects.toMatchObject({
        code: "MalformedAnswer",
        outcome: "unknown",
      })
      expect(vendor.requests).toHaveLength(1)
    })
  })

  describe("failures", () => {
    it("says that the outcome is unknown when no answer comes in time", async () => {
      await connect(() => undefined, { timeoutMs: 200 })

      await expect(client.buyLicence(purchase)).rejects.toMatchObject({
        name: "AnswerTimeoutError",
        outcome: "unknown",
        retryable: true,
      })
    })

    it("limits the time of the whole answer, not of each part", async () => {
      await connect(
        (_request, response) => {
          const timer = setInterval(() => response.write(" "), 20)
          response.on("close", () => clearInterval(timer))
        },
        { timeoutMs: 300 }
      )

      await expect(client.buyLicence(purchase)).rejects.toMatchObject({
        name: "AnswerTimeoutError",
        outcome: "unknown",
      })
    })

    it.each([
      ["before the answer", false],
      ["within the answer", true],
    ])("knows a connection that breaks %s", async (_name, begins) => {
      await connect((_request, response) => {
        if (begins) {
          response.writeHead(201, { "content-length": "1000" })
          response.write('{"orderId":', () =>
            response.socket?.resetAndDestroy()
          )
        } else {
          response.socket?.resetAndDestroy()
        }
      })

      const error = await client.buyLicence(purchase).catch((it) => it)

      expect(error).toMatchObject({
        name: "ConnectionLostError",
        outcome: "unknown",
        retryable: true,
      })
      expect(
        vendor.requests.map(({ headers }) => headers["x-correlation-id"])
      ).toEqual([error.correlationId])
    })

    it("knows that nothing was bought when the service cannot be reached", async () => {
      await connect((_request, response) => answer(response, 200, {}))
      const gone = await startStubVendor(() => undefined)
      await gone.close()
      const lonely = new MicrosoftEsdClient(settings({ serviceUrl: gone.url }))

      await expect(lonely.buyLicence(purchase)).rejects.toMatchObject({
        name: "ServiceUnreachableError",
        outcome: "not_done",
        retryable: true,
        message: expect.stringContaining("ECONNREFUSED"),
      })
      await lonely.close()
    })

    it("sends nothing to a server whose certificate it does not trust", async () => {
      await connect((_request, response) => answer(response, 200, {}))
      const impostor = createServer(
        { cert: credentials.certificate, key: credentials.privateKey },
        (_request, response) => response.end()
      )
      const asked = jest.fn()
      impostor.on("request", asked)
      await new Promise<void>((resolve) =>
        impostor.listen(0, "127.0.0.1", resolve)
      )
      const { port } = impostor.address() as AddressInfo
      const careful = new MicrosoftEsdClient(
        settings({ serviceUrl: `https://127.0.0.1:${port}` })
      )

      await expect(careful.buyLicence(purchase)).rejects.toMatchObject({
        name: "ServiceUnreachableError",
        outcome: "not_done",
        message: expect.stringContaining("SELF_SIGNED_CERT"),
      })
      expect(asked).not.toHaveBeenCalled()
      await careful.close()
      await new Promise((resolve) => impostor.close(resolve))
    })

    it("sends nothing once it is closed", async () => {
      await connect((_request, response) =>
        answer(response, 201, wireOrderSample())
      )
      await client.buyLicence(purchase)
      await client.close()

      await expect(client.buyLicence(purchase)).rejects.toMatchObject({
        name: "ServiceUnreachableError",
        outcome: "not_done",
      })
      expect(vendor.requests).toHaveLength(1)
      client = new MicrosoftEsdClient(settings())
    })

    it("lets answers under way arrive before it closes", async () => {
      let respond = (): void => undefined
      const arrived = new Promise<void>((resolve) => {
        void connect((_request, response) => {
          respond = () => answer(response, 201, wireOrderSample())
          resolve()
        }).then(() => {
          bought = client.buyLicence(purchase)
        })
      })
      let bought: Promise<unknown> = Promise.resolve()

      await arrived
      const closed = client.close()
      respond()

      expect(await bought).toMatchObject({ orderId: "order-1" })
      await closed
      client = new MicrosoftEsdClient(settings())
    })

    it.each([
      ["429", 429, "TooManyRequests", "RateLimitedError", "not_done"],
      ["503", 503, "ServiceUnavailable", "ServiceFailedError", "unknown"],
    ])(
      "hands on how long the vendor asks to wait with a %s",
      async (_name, status, code, name, outcome) => {
        await connect(refuse(status, code, { "retry-after": "7" }))

        await expect(client.buyLicence(purchase)).rejects.toMatchObject({
          name,
          code,
          outcome,
          retryable: true,
          retryAfterMs: 7000,
        })
        expect(vendor.requests).toHaveLength(1)
      }
    )

    it("reads a date to wait for by its own clock", async () => {
      vendor = await startStubVendor(
        refuse(429, "TooManyRequests", {
          "retry-after": "Sun, 22 Nov 2026 10:00:30 GMT",
        })
      )
      client = new MicrosoftEsdClient(settings(), {
        now: () => Date.parse("2026-11-22T10:00:00Z"),
      })

      await expect(client.buyLicence(purchase)).rejects.toMatchObject({
        retryAfterMs: 30_000,
      })
    })

    it("names the refused fields, not what stood in them", async () => {
      await connect((_request, response) =>
        answer(response, 400, {
          code: "InvalidRequest",
          message: "email ada@example.com is bad",
          correlationId: "echo",
          details: [
            { field: "email", issue: "ada@example.com is no address" },
            { field: "ada@example.com <script>", issue: "x" },
          ],
        })
      )

      const error = await client.buyLicence(purchase).catch((it: Error) => it)

      expect(error).toMatchObject({
        name: "InvalidRequestError",
        outcome: "not_done",
        retryable: false,
        message: expect.stringContaining("fields: email"),
      })
      expect(inspect(error)).not.toContain("ada@example.com")
    })

    it("keeps keys, links, tokens and bodies out of every error", async () => {
      const secrets = [
        productKey,
        linkSecret,
        encodeURIComponent(linkSecret),
        "access-1",
        "Bearer",
        "verbatim",
      ]
      const order = wireOrderSample({ note: "verbatim" })
      const bodies: Array<[number, string]> = [
        [201, `${JSON.stringify(order)}verbatim`],
        [201, JSON.stringify({ ...order, sku: "ZZZ-00000" })],
        [201, JSON.stringify({ ...order, fulfillmentStatus: productKey })],
        [201, JSON.stringify({ ...order, token: productKey })],
        [409, JSON.stringify(order)],
        [500, JSON.stringify(order)],
        [
          422,
          JSON.stringify({
            code: productKey,
            message: `verbatim ${activationLink(transactionId)}`,
            correlationId: "verbatim",
            details: [{ field: productKey, issue: "verbatim" }],
          }),
        ],
        [401, "verbatim"],
      ]
      let turn = 0
      await connect((_request, response) => {
        const [status, body] = bodies[turn] ?? []

        if (body === undefined) {
          response.socket?.end(`HTTP/1.1 verbatim ${productKey}\r\n\r\n`)
        } else {
          response.writeHead(status ?? 500, { "x-key": productKey })
          response.end(body)
        }
      })

      for (turn = 0; turn <= bodies.length; turn += 1) {
        const error = await client.buyLicence(purchase).catch((it) => it)
        const shown = [
          inspect(error, { depth: Infinity, showHidden: true }),
          String(error),
          error.stack,
          JSON.stringify(error),
          error.merchantMessage,
        ].join("\n")

        expect(error).toBeInstanceOf(MicrosoftEsdError)
        expect(secrets.filter((secret) => shown.includes(secret))).toEqual([])
      }
    })

    it.each(["authority", "serviceUrl"] as const)(
      "does not send credentials or keys over plain http to another machine (%s)",
      async (name) => {
        await connect(() => undefined)

        expect(
          () =>
            new MicrosoftEsdClient(settings({ [name]: "http://esd.invalid" }))
        ).toThrow(name)
      }
    )
  })

  describe("connections", () => {
    it("reuses kept-alive connections for calls one after another", async () => {
      await connect((_request, response) =>
        answer(response, 201, wireOrderSample())
      )

      for (let call = 0; call < 20; call += 1) {
        await client.buyLicence(purchase)
      }

      expect(vendor.requests).toHaveLength(20)
      // Two, because a connection rests for one turn of the event loop before it is used again.
      expect(vendor.connections()).toBeLessThanOrEqual(2)
    })

    it("opens at most 128 connections and serves the rest in turn", async () => {
      await connect((_request, response) => {
        setImmediate(() => answer(response, 201, wireOrderSample()))
      })

      await Promise.all(
        Array.from({ length: 400 }, () => client.buyLicence(purchase))
      )

      expect(vendor.requests).toHaveLength(400)
      expect(vendor.mostConnections()).toBeLessThanOrEqual(128)
    })

    it("names every request by an id of its own, and errors by the request's", async () => {
      await connect(refuse(422, "SkuDiscontinued"))

      const errors = await Promise.all(
        [1, 2].map(() => client.buyLicence(purchase).catch((it) => it))
      )
      const sent = vendor.requests.map((it) => it.headers["x-correlation-id"])

      expect(new Set(sent).size).toBe(2)
      expect(errors.map((it) => it.correlationId).sort()).toEqual(sent.sort())
      expect(errors[0].message).toContain(errors[0].correlationId)
    })
  })
})
