import { completeCartWorkflow } from "@medusajs/medusa/core-flows"
import { describeShop } from "../support/describe-shop"
import { eventually } from "../support/eventually"
import { expectDelivered } from "../support/expect-delivered"

describeShop((context) => {
  it("turns an order of three licences into three assets, vendor calls and e-mails and one invoice of three items", async () => {
    const buyer = await context.register("buyer@example.com")
    const [office] = context.shop.licences
    const order = await buyer.order([
      { variant_id: office.variant_id, quantity: 3 },
    ])

    const assets = await expectDelivered(context, buyer, order, 3)

    expect(assets.map(({ unit_index }) => unit_index).sort()).toEqual([0, 1, 2])
    expect(assets[0]).toMatchObject({
      order_id: order.id,
      sku: office.sku,
      product_title: office.title,
      status: "active",
      token_status: "activated",
      return_status: "none",
      display_key: expect.stringMatching(/^(•{5}-){4}[A-Z0-9]{5}$/),
      end_customer: { email: "buyer@example.com" },
    })
    expect(
      (await context.stack.inbox.licenceMails()).map(({ to }) => to)
    ).toEqual([
      ["buyer@example.com"],
      ["buyer@example.com"],
      ["buyer@example.com"],
    ])

    const invoices = await buyer.invoices()

    expect(invoices).toHaveLength(1)
    expect(invoices[0]).toMatchObject({
      type: "invoice",
      number: "INV-000001",
      order_id: order.id,
      currency_code: "eur",
      subtotal: 300,
      tax_total: 57,
      total: 357,
    })
    expect(invoices[0].items.map(({ asset_id }) => asset_id).sort()).toEqual(
      assets.map(({ id }) => id).sort()
    )
  })

  it("sends the key that a reveal shows, and the invoice as PDF", async () => {
    const buyer = await context.register("buyer@example.com")
    const order = await buyer.order([
      { variant_id: context.shop.licences[0].variant_id, quantity: 1 },
    ])
    const [asset] = await expectDelivered(context, buyer, order, 1)
    const revealed = await buyer.post(`/store/esd/assets/${asset.id}/reveal`)
    const [mail] = await context.stack.inbox.licenceMails()

    expect(revealed.status).toBe(200)
    expect(revealed.headers["cache-control"]).toBe("no-store")
    expect(revealed.data.product_key).toMatch(
      /^([BCDFGHJKMNPQRTVWXY2346789]{5}-){4}[BCDFGHJKMNPQRTVWXY2346789]{5}$/
    )
    expect(mail.text).toContain(revealed.data.product_key)
    expect(mail.text.replace(/\s/g, "")).toContain(
      revealed.data.activation_link
    )

    const invoiceMail = await eventually(
      async () =>
        (await context.stack.inbox.mails()).find(
          ({ attachments }) => attachments.length
        ),
      (found) => expect(found).toBeDefined()
    )
    const [invoice] = await buyer.invoices()

    expect(invoiceMail?.attachments).toEqual([
      expect.objectContaining({
        filename: `${invoice.number}.pdf`,
        content_type: "application/pdf",
      }),
    ])

    const pdf = await buyer.get(`/store/esd/invoices/${invoice.id}/pdf`)

    expect(pdf.headers["content-type"]).toContain("application/pdf")
    expect(pdf.data.slice(0, 5)).toBe("%PDF-")
  })

  it("writes e-mails and invoice in the language of the order", async () => {
    const buyer = await context.register("kundin@example.com")
    const order = await buyer.order(
      [{ variant_id: context.shop.licences[0].variant_id, quantity: 1 }],
      { locale: "de-DE" }
    )
    await expectDelivered(context, buyer, order, 1)
    const [mail] = await context.stack.inbox.licenceMails()

    expect(mail.subject).toMatch(/^Ihre Lizenz für/)
    expect(mail.text).toContain("Produktschlüssel")
  })

  it("changes nothing when the same order is split again, also by several workers at once", async () => {
    const buyer = await context.register("buyer@example.com")
    const order = await buyer.order([
      { variant_id: context.shop.licences[0].variant_id, quantity: 5 },
    ])
    const eventBus = context.container.resolve("event_bus")

    await Promise.all(
      Array.from({ length: 5 }, () =>
        eventBus.emit({ name: "order.placed", data: { id: order.id } })
      )
    )
    await context.splitDirectly(order.id, 5)

    await expectDelivered(context, buyer, order, 5)

    expect(await buyer.invoices()).toHaveLength(1)
  })

  it("delivers the licences of a mixed cart and leaves its physical line alone", async () => {
    const buyer = await context.register("buyer@example.com")
    const { physical, licences } = context.shop
    const order = await buyer.order(
      [
        { variant_id: licences[0].variant_id, quantity: 2 },
        { variant_id: physical.variant_id, quantity: 1 },
      ],
      { shipping_option_id: physical.shipping_option_id }
    )
    await expectDelivered(context, buyer, order, 2)

    const { fulfillments } = await eventually(
      () => context.readOrder(order.id),
      ({ items }) =>
        expect(
          Object.fromEntries(
            items.map((item) => [
              item.variant_id,
              Number(item.detail.delivered_quantity),
            ])
          )
        ).toEqual({
          [licences[0].variant_id]: 2,
          [physical.variant_id]: 0,
        })
    )

    expect(fulfillments).toEqual([
      expect.objectContaining({
        delivered_at: expect.anything(),
        items: [expect.objectContaining({ quantity: 2 })],
      }),
    ])
  })

  it("marks the order delivered when it has nothing but licences", async () => {
    const buyer = await context.register("buyer@example.com")
    const order = await buyer.order([
      { variant_id: context.shop.licences[0].variant_id, quantity: 2 },
      { variant_id: context.shop.licences[1].variant_id, quantity: 1 },
    ])
    await expectDelivered(context, buyer, order, 3)

    await eventually(
      () => context.staff.get(`/admin/orders/${order.id}`),
      ({ data }) => expect(data.order.fulfillment_status).toBe("delivered")
    )
  })

  it("makes one account of two orders that one buyer places at once", async () => {
    const buyer = await context.register("buyer@example.com")
    const line = {
      variant_id: context.shop.licences[0].variant_id,
      quantity: 2,
    }
    const carts = [await buyer.fillCart([line]), await buyer.fillCart([line])]
    const orders = await Promise.all(carts.map((id) => buyer.complete(id)))

    for (const order of orders) {
      await expectDelivered(context, buyer, order, 2, { sold: 4 })
    }

    expect(await context.vendor.accounts()).toHaveLength(1)
  })

  it("delivers to a guest", async () => {
    const guest = context.guest("guest@example.com")
    await guest.order([
      { variant_id: context.shop.licences[0].variant_id, quantity: 2 },
    ])

    await eventually(
      () => context.stack.inbox.licenceMails(),
      (mails) =>
        expect(mails.map(({ to }) => to)).toEqual([
          ["guest@example.com"],
          ["guest@example.com"],
        ])
    )
  })

  it("does nothing for an order without ESD products", async () => {
    const buyer = await context.register("buyer@example.com")
    const { physical } = context.shop
    const order = await buyer.order(
      [{ variant_id: physical.variant_id, quantity: 1 }],
      { shipping_option_id: physical.shipping_option_id }
    )
    await context.splitDirectly(order.id, 1)

    expect(await buyer.assets()).toEqual([])
    expect(await buyer.invoices()).toEqual([])
  })

  it("refuses an order of more licences than a shop has room for, and serves the next", async () => {
    const buyer = await context.register("buyer@example.com")
    const [{ variant_id }] = context.shop.licences
    const cart = await buyer.fillCart([{ variant_id, quantity: 10_001 }])

    expect(await buyer.post(`/store/carts/${cart}/complete`)).toMatchObject({
      status: 422,
      data: { code: "esd_too_many_licences" },
    })

    const { result: huge } = await completeCartWorkflow(context.container).run({
      input: { id: cart },
    })
    await context.untilIdle()

    expect(await buyer.assets(huge)).toEqual([])

    const order = await buyer.order([{ variant_id, quantity: 1 }])
    await expectDelivered(context, buyer, order, 1)
  })
})
