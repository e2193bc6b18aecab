import Medusa from "@medusajs/js-sdk"
import { createEsdClient } from "../create-esd-client"
import { EsdRequestError } from "../esd-request-error"
import { startShopServer } from "./shop-server"

describe("the storefront's client", () => {
  let shop: Awaited<ReturnType<typeof startShopServer>>

  beforeEach(async () => {
    shop = await startShopServer()
  })
  afterEach(() => shop.close())

  const create = (options = {}) =>
    createEsdClient({
      baseUrl: `${shop.url}/`,
      publishableKey: "pk_test",
      getToken: () => "token",
      ...options,
    })
  const failure = (promise: Promise<unknown>) =>
    promise.then(
      () => {
        throw new Error("The request did not fail.")
      },
      (error: EsdRequestError) => error
    )

  it.each<[string, (client: ReturnType<typeof create>) => Promise<unknown>]>([
    [
      "GET /store/esd/end-customers?q=M%C3%BCller%20%26%20S%C3%B6hne&limit=5",
      (client) => client.endCustomers.list({ q: "Müller & Söhne", limit: 5 }),
    ],
    [
      "GET /store/esd/end-customers/a%2Fb",
      (client) => client.endCustomers.retrieve("a/b"),
    ],
    [
      'POST /store/esd/end-customers {"email":"it@contoso.example"}',
      (client) => client.endCustomers.create({ email: "it@contoso.example" }),
    ],
    [
      "GET /store/esd/carts/cart_1/service-details",
      (client) => client.serviceDetails.retrieve("cart_1"),
    ],
    [
      'POST /store/esd/carts/cart_1/service-details {"items":[{"line_item_id":"l","for_resale":false}]}',
      (client) =>
        client.serviceDetails.update("cart_1", [
          { line_item_id: "l", for_resale: false },
        ]),
    ],
    [
      "GET /store/esd/assets?order_id=order_1&offset=20",
      (client) =>
        client.licences.list({ order_id: "order_1", q: "", offset: 20 }),
    ],
    [
      "GET /store/esd/assets/esda_1",
      (client) => client.licences.retrieve("esda_1"),
    ],
    [
      "POST /store/esd/assets/esda_1/reveal",
      (client) => client.licences.reveal("esda_1"),
    ],
    [
      "POST /store/esd/assets/esda_1/resend",
      (client) => client.licences.resend("esda_1"),
    ],
    [
      'POST /store/esd/assets/esda_1/cancellation {"comment":"Bought twice."}',
      (client) =>
        client.licences.requestCancellation("esda_1", {
          comment: "Bought twice.",
        }),
    ],
    [
      "POST /store/esd/assets/a%2Fb/cancellation {}",
      (client) => client.licences.requestCancellation("a/b"),
    ],
    [
      "DELETE /store/esd/assets/esda_1/cancellation",
      (client) => client.licences.withdrawCancellation("esda_1"),
    ],
    ["GET /store/esd/invoices", (client) => client.invoices.list()],
    [
      'POST /store/esd/lost-keys {"order_display_id":7,"email":"a@b.example"}',
      (client) =>
        client.lostKeys.request({ order_display_id: 7, email: "a@b.example" }),
    ],
    [
      'POST /store/esd/lost-keys/reveal {"token":"t"}',
      (client) => client.lostKeys.reveal("t"),
    ],
  ])("sends %s with publishable key and login", async (expected, act) => {
    await act(create())

    const [{ method, url, body, headers }] = shop.arrived
    expect([method, url, body].filter(Boolean).join(" ")).toBe(expected)
    expect(headers).toMatchObject({
      "x-publishable-api-key": "pk_test",
      authorization: "Bearer token",
    })
    expect(headers["content-type"]).toBe(body ? "application/json" : undefined)
  })

  it("sends no login where nobody is logged in", async () => {
    await create({ getToken: async () => null }).invoices.list()

    expect(shop.arrived[0].headers.authorization).toBeUndefined()
  })

  it("takes the one thing out of the answer around it", async () => {
    shop.answers({ esd_asset: { id: "esda_1" } })

    expect(await create().licences.retrieve("esda_1")).toEqual({ id: "esda_1" })
  })

  it("answers a request to cancel, and its end, with the licence", async () => {
    const licence = { id: "esda_1", status: "cancellation_requested" }
    shop.answers({ esd_asset: licence })

    expect(await create().licences.requestCancellation("esda_1")).toEqual(
      licence
    )
    expect(await create().licences.withdrawCancellation("esda_1")).toEqual(
      licence
    )
  })

  it("leaves a list with its count as it is", async () => {
    const list = { esd_assets: [], count: 0, offset: 0, limit: 20 }
    shop.answers(list)

    expect(await create().licences.list()).toEqual(list)
  })

  it("reads the PDF of an invoice byte for byte", async () => {
    const bytes = Buffer.from([37, 80, 68, 70, 0, 255, 254, 13, 10])
    shop.answers({
      body: bytes,
      headers: { "content-type": "application/pdf" },
    })

    const pdf = await create().invoices.pdf("esdinv_1")

    expect(Buffer.from(await pdf.arrayBuffer())).toEqual(bytes)
    expect(pdf.type).toBe("application/pdf")
  })

  it("says status, type, code, sentence and pause of a refusal", async () => {
    shop.answers({
      status: 429,
      headers: { "retry-after": "90" },
      body: JSON.stringify({
        type: "not_allowed",
        code: "too_many_requests",
        message: "Wait a while.",
      }),
    })

    const error = await failure(create().licences.reveal("esda_1"))

    expect(error).toBeInstanceOf(EsdRequestError)
    expect(error).toMatchObject({
      name: "EsdRequestError",
      status: 429,
      type: "not_allowed",
      code: "too_many_requests",
      message: "Wait a while.",
      retryAfterMs: 90_000,
    })
  })

  it("says what a refusal without Medusa's form is", async () => {
    shop.answers({ status: 502, body: "<html>Bad gateway</html>" })

    expect(await failure(create().licences.list())).toMatchObject({
      status: 502,
      type: "unexpected_answer",
      code: null,
      message: expect.stringContaining("502"),
    })
  })

  it("does not take a page for an answer", async () => {
    shop.answers({ status: 200, body: "<html>Welcome</html>" })

    expect(await failure(create().licences.list())).toMatchObject({
      name: "EsdRequestError",
      status: 200,
      type: "unexpected_answer",
    })
  })

  it("says that the shop cannot be reached", async () => {
    const client = create()
    await shop.close()

    expect(await failure(client.licences.list())).toMatchObject({
      status: 0,
      type: "network_error",
      message: expect.stringContaining("could not be reached"),
    })
    shop = await startShopServer()
  })

  it.each(["fetch", "the JS SDK"])(
    "can be broken off, with %s",
    async (transport) => {
      const client = transport === "fetch" ? create() : throughSdk()
      const aborter = new AbortController()
      shop.answers({ isSilent: true })
      const request = failure(
        client.licences.list({}, { signal: aborter.signal })
      )
      setTimeout(() => aborter.abort(), 50)

      expect(await request).toMatchObject({ name: "AbortError" })
    }
  )

  const throughSdk = () =>
    createEsdClient({
      sdk: new Medusa({ baseUrl: shop.url, publishableKey: "pk_sdk" }),
    })

  describe("through Medusa's JS SDK", () => {
    it("sends queries and bodies with the SDK's key", async () => {
      shop.answers({ esd_service_details: { cart_id: "cart_1" } })
      const client = throughSdk()

      await client.licences.list({ order_id: "order_1", limit: 5 })
      expect(
        await client.serviceDetails.update("cart_1", [
          { line_item_id: "l", for_resale: false },
        ])
      ).toEqual({ cart_id: "cart_1" })

      expect(shop.arrived).toMatchObject([
        {
          url: "/store/esd/assets?order_id=order_1&limit=5",
          headers: { "x-publishable-api-key": "pk_sdk" },
        },
        { body: '{"items":[{"line_item_id":"l","for_resale":false}]}' },
      ])
    })

    it("asks to cancel, and takes that back", async () => {
      shop.answers({ esd_asset: { id: "esda_1" } })
      const { licences } = throughSdk()

      await licences.requestCancellation("esda_1", { comment: "Too many." })
      expect(await licences.withdrawCancellation("esda_1")).toEqual({
        id: "esda_1",
      })

      expect(shop.arrived).toMatchObject([
        { method: "POST", body: '{"comment":"Too many."}' },
        { method: "DELETE", url: "/store/esd/assets/esda_1/cancellation" },
      ])
    })

    it("reads the PDF of an invoice", async () => {
      shop.answers({
        body: "%PDF",
        headers: { "content-type": "application/pdf" },
      })

      expect(await (await throughSdk().invoices.pdf("i")).text()).toBe("%PDF")
    })

    it("says status, type and sentence of a refusal", async () => {
      shop.answers({
        status: 404,
        body: JSON.stringify({ type: "not_found", message: "Not there." }),
      })

      expect(await failure(throughSdk().licences.retrieve("x"))).toMatchObject({
        name: "EsdRequestError",
        status: 404,
        type: "not_found",
        message: "Not there.",
      })
    })

    it("says that there were too many requests", async () => {
      shop.answers({ status: 429, body: "{}" })

      expect(await failure(throughSdk().licences.reveal("x"))).toMatchObject({
        status: 429,
        code: "too_many_requests",
      })
    })
  })
})
