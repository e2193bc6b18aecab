import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import {
  createCustomerAddressesWorkflow,
  createCustomerGroupsWorkflow,
  createPriceListsWorkflow,
  createPromotionsWorkflow,
  linkCustomersToCustomerGroupWorkflow,
} from "@medusajs/medusa/core-flows"
import type { EsdDraftOrderResponse } from "../../src/types"
import { AccountDesk } from "../support/account-desk"
import { describeShop } from "../support/describe-shop"
import { expectDelivered } from "../support/expect-delivered"
import type { Shopper } from "../support/shopper"

describeShop((context) => {
  const desk = new AccountDesk(context)

  const buyer = async (email = "it@contoso.test", country_code = "de") => {
    const shopper = await context.register(email)
    await createCustomerAddressesWorkflow(context.container).run({
      input: {
        addresses: [
          {
            customer_id: shopper.id,
            first_name: "Jürgen",
            last_name: "Müller",
            address_1: "Hauptstraße 1",
            postal_code: "10115",
            city: "Berlin",
            country_code,
            is_default_billing: true,
          },
        ],
      },
    })

    return shopper
  }

  const resale = async () => {
    const shopper = await buyer()
    await desk.create({
      role: "reseller",
      email: shopper.email,
      customer_id: shopper.id,
    })
    const { data } = await shopper.post("/store/esd/end-customers", {
      email: "ada@end.test",
      company_name: "Ada & Söhne",
    })

    return { shopper, endCustomer: data.esd_end_customer as { id: string } }
  }

  const body = (
    { id }: Shopper,
    items: Array<Record<string, unknown>> = [{ quantity: 3 }]
  ) => ({
    customer_id: id,
    region_id: context.shop.regions.eur,
    items: items.map((item) => ({
      variant_id: context.shop.licences[0].variant_id,
      ...item,
    })),
  })

  const create = async (
    shopper: Shopper,
    items?: Array<Record<string, unknown>>
  ) => {
    const { status, data } = await context.staff.post(
      "/admin/esd/orders",
      body(shopper, items)
    )
    expect([status, data.message]).toEqual([200, undefined])

    return data as {
      draft_order: {
        id: string
        total: number
        items: Array<{ quantity: number; unit_price: number }>
      }
      esd_order: EsdDraftOrderResponse
    }
  }

  const execute = (id: string) =>
    context.staff.post(`/admin/esd/orders/${id}/execute`)

  const statesOf = ({ checks }: EsdDraftOrderResponse) =>
    Object.fromEntries(
      checks.map(({ id, status, code }) => [id, [status, code]])
    )

  it("makes a draft order with a line for each licence and executes it into licences, e-mails and one invoice", async () => {
    const shopper = await buyer()
    const { draft_order, esd_order } = await create(shopper, [
      { quantity: 2 },
      { variant_id: context.shop.licences[1].variant_id, quantity: 1 },
    ])

    expect(draft_order.items.map(({ quantity }) => quantity)).toEqual([1, 1, 1])
    expect(draft_order).toMatchObject({
      status: "draft",
      is_draft_order: true,
      customer_id: shopper.id,
      email: shopper.email,
      total: 357,
    })
    expect(esd_order).toMatchObject({
      is_executed: false,
      is_ready: true,
      licences: 3,
    })
    await context.untilIdle()
    expect(await context.staff.assets(draft_order)).toEqual([])

    const { status, data } = await execute(draft_order.id)

    expect(status).toBe(200)
    expect(data.order).toMatchObject({
      id: draft_order.id,
      status: "pending",
      is_draft_order: false,
    })
    expect(data.esd_order).toMatchObject({ is_executed: true, is_ready: false })

    const assets = await expectDelivered(context, shopper, draft_order, 3)
    const [invoice] = await shopper.invoices()

    expect(new Set(assets.map(({ line_item_id }) => line_item_id)).size).toBe(3)
    expect(assets.map(({ unit_count }) => unit_count)).toEqual([1, 1, 1])
    expect(invoice.items).toHaveLength(3)
    expect(invoice.total).toBe(357)
  })

  it("executes a draft order once when two members of staff do it at once, and again changes nothing", async () => {
    const shopper = await buyer()
    const { draft_order } = await create(shopper, [{ quantity: 2 }])
    const answers = await Promise.all([
      execute(draft_order.id),
      execute(draft_order.id),
      execute(draft_order.id),
    ])

    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200])
    await expectDelivered(context, shopper, draft_order, 2)
    expect((await execute(draft_order.id)).status).toBe(200)
    await context.untilIdle()
    await expectDelivered(context, shopper, draft_order, 2)
    expect(await shopper.invoices()).toHaveLength(1)
  })

  it("gives the licences of a resale to the end customers that staff chose", async () => {
    const { shopper, endCustomer } = await resale()
    const { draft_order, esd_order } = await create(shopper, [
      { quantity: 1 },
      {
        quantity: 2,
        for_resale: true,
        end_customer_id: endCustomer.id,
        delivery_email: "ada@end.test",
      },
    ])

    expect(statesOf(esd_order)).toMatchObject({
      service_details: ["ok", "details_valid"],
      accounts: ["ok", "accounts_will_synchronize"],
    })
    await execute(draft_order.id)
    const assets = await expectDelivered(context, shopper, draft_order, 3)

    expect(
      assets
        .map(({ end_customer, delivery_email }) => [
          end_customer.email,
          delivery_email,
        ])
        .sort()
    ).toEqual([
      ["ada@end.test", "ada@end.test"],
      ["ada@end.test", "ada@end.test"],
      ["it@contoso.test", "it@contoso.test"],
    ])
    expect((await shopper.invoices())[0].items).toHaveLength(3)
  })

  it("previews what the draft order then costs, with the customer's price list and the price for the quantity", async () => {
    const shopper = await buyer()
    const {
      result: [group],
    } = await createCustomerGroupsWorkflow(context.container).run({
      input: { customersData: [{ name: "Partners" }] },
    })
    await linkCustomersToCustomerGroupWorkflow(context.container).run({
      input: { id: group.id, add: [shopper.id] },
    })
    const [{ variant_id }] = context.shop.licences
    await createPriceListsWorkflow(context.container).run({
      input: {
        price_lists_data: [
          {
            title: "Partners",
            description: "Partners",
            status: "active" as never,
            rules: { "customer.groups.id": [group.id] },
            prices: [
              { variant_id, currency_code: "eur", amount: 80 },
              { variant_id, currency_code: "eur", amount: 70, min_quantity: 5 },
            ],
          },
        ],
      },
    })
    const stranger = await buyer("ada@fabrikam.test")
    const preview = async (who: Shopper, quantity: number) => {
      const { data } = await context.staff.post(
        "/admin/esd/orders/preview",
        body(who, [{ quantity }])
      )

      return data.esd_order_preview
    }

    expect(await preview(stranger, 2)).toMatchObject({
      currency_code: "eur",
      subtotal: 200,
      tax_total: 38,
      total: 238,
    })
    expect(await preview(shopper, 2)).toMatchObject({
      items: [{ unit_price: 80, original_unit_price: 100, quantity: 2 }],
      total: 190.4,
    })
    expect(await preview(shopper, 5)).toMatchObject({
      items: [{ unit_price: 70 }],
      subtotal: 350,
      total: 416.5,
    })

    const { draft_order } = await create(shopper, [
      { quantity: 2 },
      { quantity: 3 },
    ])

    expect(draft_order.items.map(({ unit_price }) => unit_price)).toEqual(
      Array(5).fill(70)
    )
    expect(draft_order.total).toBe(416.5)
  })

  it("previews automatic promotions as the draft order has them", async () => {
    const shopper = await buyer()
    await createPromotionsWorkflow(context.container).run({
      input: {
        promotionsData: [
          {
            code: "AUTUMN",
            type: "standard",
            status: "active",
            is_automatic: true,
            application_method: {
              type: "percentage",
              target_type: "items",
              allocation: "each",
              value: 10,
              max_quantity: 10,
              currency_code: "eur",
            },
          },
        ],
      },
    })
    const { data } = await context.staff.post(
      "/admin/esd/orders/preview",
      body(shopper, [{ quantity: 3 }])
    )
    const { draft_order } = await create(shopper, [{ quantity: 3 }])

    expect(data.esd_order_preview).toMatchObject({
      subtotal: 300,
      discount_subtotal: 30,
      tax_total: 51.3,
      total: 321.3,
      items: [{ total: 321.3 }],
    })
    expect(draft_order.total).toBe(321.3)
  })

  it("revives no draft order that was canceled", async () => {
    const shopper = await buyer()
    const { draft_order } = await create(shopper, [{ quantity: 1 }])
    await context.staff.post(`/admin/orders/${draft_order.id}/cancel`)
    const { status, data } = await execute(draft_order.id)

    expect([status, data.message]).toEqual([
      422,
      expect.stringContaining("canceled"),
    ])
    await context.untilIdle()
    expect(await context.staff.assets(draft_order)).toEqual([])
  })

  it("dates licences by the day the draft order was executed on", async () => {
    const shopper = await buyer()
    const { draft_order } = await create(shopper, [{ quantity: 1 }])
    await context.container
      .resolve(ContainerRegistrationKeys.PG_CONNECTION)
      .raw(
        `update "order" set created_at = '2026-01-01', updated_at = '2026-01-01'
          where id = ?`,
        [draft_order.id]
      )
    await execute(draft_order.id)
    const [{ purchased_at }] = await expectDelivered(
      context,
      shopper,
      draft_order,
      1
    )

    expect(Date.now() - Date.parse(purchased_at)).toBeLessThan(300_000)
  })

  it("refuses what cannot be ordered with a sentence that names the item, and leaves nothing behind", async () => {
    const { shopper, endCustomer } = await resale()
    const other = await buyer("ada@fabrikam.test")
    const refusal = async (
      who: Shopper,
      items: Array<Record<string, unknown>>
    ) => {
      const { status, data } = await context.staff.post(
        "/admin/esd/orders",
        body(who, items)
      )

      return [status, data.code, data.message]
    }
    const forResale = { quantity: 1, for_resale: true }

    expect(
      await refusal(shopper, [{ quantity: 1, variant_id: "variant_gone" }])
    ).toEqual([
      422,
      "esd_draft_variant_unknown",
      expect.stringContaining("items.0.variant_id"),
    ])
    expect(
      await refusal(shopper, [
        { quantity: 1 },
        { quantity: 1, variant_id: context.shop.physical.variant_id },
      ])
    ).toEqual([
      422,
      "esd_draft_variant_is_no_licence",
      expect.stringContaining("items.1.variant_id"),
    ])
    const { variant_id } = context.shop.licences[2]
    await context.container
      .resolve(ContainerRegistrationKeys.PG_CONNECTION)
      .raw("delete from product_variant_price_set where variant_id = ?", [
        variant_id,
      ])
    expect(await refusal(shopper, [{ quantity: 1, variant_id }])).toEqual([
      422,
      "esd_draft_price_missing",
      expect.stringContaining("items.0.variant_id"),
    ])
    expect(await refusal(shopper, [forResale])).toEqual([
      422,
      "esd_draft_end_customer_missing",
      expect.any(String),
    ])
    expect(
      await refusal(other, [{ ...forResale, end_customer_id: endCustomer.id }])
    ).toEqual([422, "esd_draft_not_a_reseller", expect.any(String)])
    await desk.create({
      role: "reseller",
      email: other.email,
      customer_id: other.id,
    })
    expect(
      await refusal(other, [{ ...forResale, end_customer_id: endCustomer.id }])
    ).toEqual([422, "esd_draft_end_customer_unknown", expect.any(String)])
    expect(
      await refusal(shopper, [{ quantity: 600 }, { quantity: 401 }])
    ).toEqual([422, "esd_draft_too_many_licences", expect.any(String)])

    const { data } = await context.staff.get("/admin/draft-orders")
    expect(data.draft_orders).toEqual([])
  })

  it("refuses bad input with a sentence", async () => {
    const shopper = await buyer()
    const item = { variant_id: "variant_1", quantity: 1 }
    const refused = async (wrong: Record<string, unknown>) => {
      const { status, data } = await context.staff.post("/admin/esd/orders", {
        ...body(shopper),
        ...wrong,
      })

      return [status, typeof data.message]
    }

    for (const wrong of [
      { items: [] },
      { items: [{ ...item, quantity: 0 }] },
      { items: [{ ...item, quantity: 0.5 }] },
      { items: [{ ...item, delivery_email: "nobody" }] },
      { price: 1 },
    ]) {
      expect(await refused(wrong)).toEqual([400, "string"])
    }

    for (const wrong of [
      { customer_id: "cus_gone" },
      { region_id: "reg_gone" },
    ]) {
      expect(await refused(wrong)).toEqual([404, "string"])
    }
  })

  it("does not execute a draft order that cannot be delivered, and says why", async () => {
    const shopper = await context.register("no-address@contoso.test")
    const { draft_order, esd_order } = await create(shopper)

    expect(esd_order.is_ready).toBe(false)
    expect(statesOf(esd_order)).toMatchObject({
      address: ["failed", "address_missing"],
    })
    const { status, data } = await execute(draft_order.id)
    expect([status, data.code, data.message]).toEqual([
      422,
      "esd_draft_not_ready",
      expect.stringContaining("no address"),
    ])

    await context.staff.post(`/admin/draft-orders/${draft_order.id}`, {
      billing_address: { country_code: "de", first_name: "Jürgen" },
      shipping_address: { country_code: "de", first_name: "Jürgen" },
    })
    expect((await execute(draft_order.id)).status).toBe(200)
    await expectDelivered(context, shopper, draft_order, 3)
  })

  it("warns of an account that the vendor refused, also that of a guest", async () => {
    const { data } = await context.staff.post("/admin/customers", {
      email: "guest@contoso.test",
    })
    await desk.create({ role: "user", email: "guest@contoso.test" })
    const db = context.container.resolve(
      ContainerRegistrationKeys.PG_CONNECTION
    )
    await db("esd_account")
      .where({ email: "guest@contoso.test" })
      .update({ sync_status: "failed" })
    const { esd_order } = await create({ id: data.customer.id } as Shopper)

    expect(statesOf(esd_order)).toMatchObject({
      accounts: ["warning", "accounts_failed"],
    })
  })

  it("notices an ESD product that was switched off since, and a connection of another country", async () => {
    const shopper = await buyer("it@wien.test", "at")
    const { draft_order, esd_order } = await create(shopper)

    expect(statesOf(esd_order).country).toEqual(["warning", "country_differs"])
    expect(esd_order.is_ready).toBe(true)

    const { data: found } = await context.staff.get(
      `/admin/esd/products?sku=${context.shop.licences[0].sku}`
    )
    await context.staff.post(
      `/admin/esd/products/${found.esd_products[0].id}`,
      {
        is_enabled: false,
      }
    )
    const { data } = await context.staff.get(
      `/admin/esd/orders/${draft_order.id}`
    )

    expect(statesOf(data.esd_order).products).toEqual([
      "failed",
      "products_not_sold",
    ])
    expect((await execute(draft_order.id)).status).toBe(422)
    expect(await context.staff.assets(draft_order)).toEqual([])
  })

  it("delivers draft orders that staff made and converted with Medusa's own page", async () => {
    const shopper = await buyer()
    const address = { country_code: "de", first_name: "Jürgen" }
    const { data } = await context.staff.post("/admin/draft-orders", {
      customer_id: shopper.id,
      region_id: context.shop.regions.eur,
      billing_address: address,
      shipping_address: address,
      items: [{ variant_id: context.shop.licences[0].variant_id, quantity: 3 }],
    })
    const { id } = data.draft_order
    const { data: read } = await context.staff.get(`/admin/esd/orders/${id}`)

    expect(read.esd_order).toMatchObject({ licences: 3, is_ready: true })
    await context.staff.post(`/admin/draft-orders/${id}/convert-to-order`)

    const assets = await expectDelivered(context, shopper, { id }, 3)
    expect(assets.map(({ unit_index }) => unit_index).sort()).toEqual([0, 1, 2])
  })

  it("answers not found for an order that does not exist, and turns away who is no staff", async () => {
    const shopper = await context.register("it@contoso.test")

    for (const [method, path] of [
      ["get", "/admin/esd/orders/order_gone"],
      ["post", "/admin/esd/orders/order_gone/execute"],
    ] as const) {
      expect((await context.staff[method](path)).status).toBe(404)
      expect((await shopper[method](path)).status).toBe(401)
    }

    const { status } = await shopper.post("/admin/esd/orders", body(shopper))
    expect(status).toBe(401)
  })
})
