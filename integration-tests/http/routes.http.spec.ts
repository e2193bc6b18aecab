import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { addToLedger } from "../../src/modules/esd/services/ledger/ledger"
import { LARGEST_ORDER } from "../../src/workflows/orders/is-too-large"
import { describeShop } from "../support/describe-shop"
import { expectDelivered } from "../support/expect-delivered"
import { eventually } from "../support/eventually"

describeShop((context) => {
  const buyOne = async (email = "buyer@example.com", sold = 1) => {
    const buyer = await context.register(email)
    const order = await buyer.order([
      { variant_id: context.shop.licences[0].variant_id, quantity: 1 },
    ])
    const [asset] = await expectDelivered(context, buyer, order, 1, { sold })

    return { buyer, order, asset }
  }

  it("answers 404 for another customer's licence, reveal and invoice, as for unknown ones", async () => {
    const { buyer, asset } = await buyOne()
    const [invoice] = await buyer.invoices()
    const stranger = await context.register("stranger@example.com")

    for (const [method, path] of [
      ["get", `/store/esd/assets/${asset.id}`],
      ["get", "/store/esd/assets/esda_unknown"],
      ["post", `/store/esd/assets/${asset.id}/reveal`],
      ["post", "/store/esd/assets/esda_unknown/reveal"],
      ["get", `/store/esd/invoices/${invoice.id}/pdf`],
      ["get", "/store/esd/invoices/esdinv_unknown/pdf"],
    ] as const) {
      const { status, data } = await stranger[method](path)

      expect([path, status]).toEqual([path, 404])
      expect(data).toMatchObject({
        type: "not_found",
        message: expect.any(String),
      })
    }

    expect(await stranger.assets()).toEqual([])
    expect(await stranger.invoices()).toEqual([])
    expect(
      (await stranger.get(`/store/esd/assets?customer_id=${buyer.id}`)).status
    ).toBe(400)
  })

  it("gives staff the invoices of an order, and the PDF that its customer has", async () => {
    const { buyer, order } = await buyOne()
    await context.untilIdle()
    const [own] = await buyer.invoices()
    const { status, data } = await context.staff.get(
      `/admin/esd/invoices?order_id=${order.id}&type=invoice`
    )
    const pdf = await context.staff.get(`/admin/esd/invoices/${own.id}/pdf`, {
      responseType: "arraybuffer",
    })

    expect([status, data]).toMatchObject([
      200,
      {
        count: 1,
        offset: 0,
        esd_invoices: [{ id: own.id, number: own.number }],
      },
    ])
    expect([pdf.status, pdf.headers["content-type"]]).toEqual([
      200,
      "application/pdf",
    ])
    expect(Buffer.from(pdf.data).subarray(0, 5).toString()).toBe("%PDF-")
    expect(
      (await context.staff.get("/admin/esd/invoices?order_id=order_gone")).data
    ).toMatchObject({ esd_invoices: [], count: 0 })
    expect(
      (await context.staff.get("/admin/esd/invoices/esdinv_gone/pdf")).status
    ).toBe(404)
  })

  it.each([
    "/admin/esd/assets/a%00",
    "/admin/esd/assets?q=%00",
    "/admin/esd/accounts/a%00",
    "/admin/esd/customers/a%00/account",
    "/admin/esd/invoices?number=%00",
  ])("refuses %s, which no database can look for", async (path) => {
    const { status, data } = await context.staff.get(path)

    expect(status).toBe(400)
    expect(data).toMatchObject({
      type: "invalid_data",
      message: expect.stringContaining("NUL"),
    })
  })

  it.each([
    { role: "user", email: "a@b.test", company_name: "a\u0000b" },
    { role: "user", email: "a@b.test", address: { city: "\ud800" } },
  ])("refuses a body with half a character or none: %j", async (body) => {
    const { status, data } = await context.staff.post(
      "/admin/esd/accounts",
      body
    )

    expect(status).toBe(400)
    expect(data.message).toContain("NUL")
  })

  it("wants customers to log in, and staff too", async () => {
    const guest = context.guest("guest@example.com")

    for (const path of ["/store/esd/assets", "/store/esd/invoices"]) {
      expect((await guest.get(path)).status).toBe(401)
    }

    for (const path of [
      "/admin/esd/assets",
      "/admin/esd/invoices",
      "/admin/esd/status",
      "/admin/esd/connections",
      "/admin/esd/products",
    ]) {
      expect((await guest.get(path)).status).toBe(401)
    }
  })

  it("shows no sealed key, hash or link in any list or detail, whatever fields are asked for", async () => {
    const { buyer, asset } = await buyOne()
    const answers = [
      await buyer.get("/store/esd/assets"),
      await buyer.get(`/store/esd/assets/${asset.id}`),
      await buyer.get("/store/esd/assets?fields=*"),
      await buyer.get("/store/esd/assets?fields=%2Btoken_envelope"),
      await context.staff.get("/admin/esd/assets"),
      await context.staff.get(`/admin/esd/assets/${asset.id}`),
      await context.staff.get("/admin/esd/assets?fields=id,token_hash"),
    ]
    const { data } = await buyer.post(`/store/esd/assets/${asset.id}/reveal`)

    for (const answer of answers) {
      const text = JSON.stringify(answer.data)

      expect(text).not.toContain(data.product_key)
      expect(text).not.toMatch(
        /envelope|token_hash|setup\.office\.com\/\?token/
      )
    }
  })

  it.each([
    ["/admin/esd/assets?status=broken", "status"],
    ["/admin/esd/assets?sync_status=maybe", "sync_status"],
    ["/admin/esd/assets?limit=0", "limit"],
    ["/admin/esd/assets?limit=many", "limit"],
    ["/admin/esd/assets?offset=-1", "offset"],
    ["/admin/esd/assets?colour=red", "colour"],
    ["/admin/esd/assets?with_deleted=true", "with_deleted"],
    ["/admin/esd/assets/esda_unknown?q=AB2CD", "q"],
    ["/admin/esd/assets/esda_unknown?limit=5", "limit"],
    ["/admin/esd/invoices?type=receipt", "type"],
    ["/admin/esd/products?status=gone", "status"],
  ])("refuses %s with a 400 that names the field", async (path, field) => {
    const { status, data } = await context.staff.get(path)

    expect(status).toBe(400)
    expect(data.message).toContain(field)
  })

  it.each([
    ["/admin/esd/assets/esda_unknown/reveal"],
    ["/admin/esd/assets/esda_unknown/retry"],
    ["/admin/esd/assets/esda_unknown/resend"],
    ["/admin/esd/products/esdp_unknown"],
  ])("answers 404 for POST %s", async (path) => {
    const { status, data } = await context.staff.post(path)

    expect([status, data.type]).toEqual([404, "not_found"])
  })

  it("refuses a retry for a licence that has its key, and a body where none belongs", async () => {
    const { asset } = await buyOne()
    const retry = await context.staff.post(
      `/admin/esd/assets/${asset.id}/retry`
    )

    expect([retry.status, retry.data]).toEqual([
      409,
      {
        type: "conflict",
        code: "esd_has_key",
        message: expect.stringContaining("has its key already"),
      },
    ])

    const body = await context.staff.post(
      `/admin/esd/assets/${asset.id}/reveal`,
      { force: true }
    )

    expect(body.status).toBe(400)
    expect(body.data.message).toContain("force")
  })

  it("finds licences by every light, order, customer, SKU and text", async () => {
    const { buyer, order, asset } = await buyOne()
    await buyOne("other@example.com", 2)
    const { data } = await context.staff.post(
      `/admin/esd/assets/${asset.id}/reveal`
    )

    for (const query of [
      `order_id=${order.id}`,
      `customer_id=${buyer.id}`,
      `q=${encodeURIComponent("buyer@example")}`,
      `q=${data.product_key.slice(-5)}`,
      `q=%23${order.display_id}`,
      `id[]=${asset.id}&status=active&sync_status=synchronized&token_status=activated&return_status=none&email_status=sent&sku=${asset.sku}`,
    ]) {
      const answer = await context.staff.get(`/admin/esd/assets?${query}`)

      expect([
        query,
        answer.data.esd_assets?.map(({ id }: { id: string }) => id),
      ]).toEqual([query, [asset.id]])
    }

    const whole = await context.staff.get(
      `/admin/esd/assets?q=${data.product_key}`
    )

    expect(whole.status).toBe(400)
    expect(whole.data.message).toMatch(/^q: search by the last five/)

    const none = await context.staff.get("/admin/esd/assets?status=cancelled")

    expect(none.data).toEqual({
      esd_assets: [],
      count: 0,
      is_count_exact: true,
      offset: 0,
      limit: 20,
      next_cursor: null,
      previous_cursor: null,
    })
  })

  it("writes every reveal into the ledger with who saw the key", async () => {
    const { buyer, asset } = await buyOne()
    await buyer.post(`/store/esd/assets/${asset.id}/reveal`)
    await context.staff.post(`/admin/esd/assets/${asset.id}/reveal`)
    const { ledger } = await context.staff.asset(asset.id)

    expect(
      ledger
        .filter(({ action }) => action === "revealed")
        .map(({ actor_type, actor_id }) => [actor_type, actor_id])
    ).toEqual([
      ["customer", buyer.id],
      ["user", context.staff.id],
    ])
    await expect(
      context.container
        .resolve("__pg_connection__")
        .raw("delete from esd_ledger_entry")
    ).rejects.toThrow("never changes")
  })

  it("takes the history of the largest order in one go", async () => {
    const knex = context.container.resolve<Knex>(
      ContainerRegistrationKeys.PG_CONNECTION
    )
    await addToLedger(
      knex,
      Array.from({ length: LARGEST_ORDER }, () => ({
        asset_id: "esda_of_a_large_order",
        action: "payment_received",
      }))
    )

    expect(
      await knex("esd_ledger_entry")
        .where({ asset_id: "esda_of_a_large_order" })
        .count()
    ).toEqual([{ count: String(LARGEST_ORDER) }])
  })

  it("says in the status how connections, Redis, queues and e-mail are doing", async () => {
    const { status, data } = await context.staff.get("/admin/esd/status")

    expect(status).toBe(200)
    expect(data).toMatchObject({
      connections: [
        {
          id: "de",
          system_name: "Sandbox Germany",
          is_authorized: true,
          error: null,
          certificate_expires_at: expect.any(String),
        },
      ],
      redis: { connected: true, error: null },
      oldest_waiting_since: null,
      email_provider: { is_present: true, id: "smtp" },
    })
    expect(
      data.queues.map(({ name }: { name: string }) => name).sort()
    ).toEqual(["accounts", "licences-de", "lost-keys", "mails", "orders"])
    expect(
      data.queues.every(({ workers }: { workers: number }) => workers > 0)
    ).toBe(true)
  })

  it("lists the connections with what staff choose by, and nothing secret", async () => {
    const { status, data } = await context.staff.get("/admin/esd/connections")

    expect(status).toBe(200)
    expect(data).toEqual({
      connections: [
        {
          id: "de",
          system_name: "Sandbox Germany",
          country: "DE",
          language: "de-DE",
        },
      ],
      count: 1,
      refund_on_return: "none",
    })
  })

  it("answers 404 for a catalogue of a connection that does not exist", async () => {
    const { status, data } = await context.staff.post(
      "/admin/esd/catalogue/sync",
      { connection_id: "atlantis" }
    )

    expect(status).toBe(404)
    expect(data.message).toContain("connection_id")
  })

  it("reads the vendor's catalogue in the background and links a variant", async () => {
    const [{ sku, variant_id }] = context.shop.licences
    const sync = await context.staff.post("/admin/esd/catalogue/sync")

    expect(sync.status).toBe(202)
    expect(sync.data.esd_catalogue_sync).toMatchObject({ status: "running" })

    const { data } = await eventually(
      () => context.staff.get(`/admin/esd/products?sku=${sku}`),
      (answer) => expect(answer.data.count).toBe(1)
    )
    const [product] = data.esd_products

    expect(product).toMatchObject({
      sku,
      connection_id: "de",
      status: "available",
    })

    const off = await context.staff.post(`/admin/esd/products/${product.id}`, {
      is_enabled: false,
      variant_id: null,
    })

    expect(off.data.esd_product).toMatchObject({ is_enabled: false })
    expect(off.data.esd_product.product_variant).toBeFalsy()

    const on = await context.staff.post(`/admin/esd/products/${product.id}`, {
      is_enabled: true,
      variant_id,
    })

    expect(on.data.esd_product).toMatchObject({
      is_enabled: true,
      product_variant: { id: variant_id },
    })

    const sold = await context.staff.get(
      `/admin/esd/products?variant_id=${variant_id}`
    )

    expect(
      sold.data.esd_products.map(({ id }: { id: string }) => id)
    ).toContain(product.id)

    const unknown = await context.staff.get(
      "/admin/esd/products?variant_id=variant_unknown"
    )

    expect(unknown.data).toMatchObject({ esd_products: [], count: 0 })
  })
})
