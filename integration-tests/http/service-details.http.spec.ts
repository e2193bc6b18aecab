import { AccountDesk } from "../support/account-desk"
import { describeShop } from "../support/describe-shop"
import { expectDelivered } from "../support/expect-delivered"
import type { CartLine, Shopper } from "../support/shopper"

describeShop((context) => {
  const desk = new AccountDesk(context)

  const path = (cart: string) => `/store/esd/carts/${cart}/service-details`

  const registerReseller = async (email = "it@contoso.test") => {
    const shopper = await context.register(email)
    await desk.create({ role: "reseller", email, customer_id: shopper.id })

    return shopper
  }

  const createEndCustomer = async (reseller: Shopper, email: string) => {
    const { data } = await reseller.post("/store/esd/end-customers", {
      email,
      company_name: `${email} Ltd`,
    })

    return data.esd_end_customer as { id: string }
  }

  const licence = (quantity: number, at = 0): CartLine => ({
    variant_id: context.shop.licences[at].variant_id,
    quantity,
  })

  /** A cart of licences and the ids of its lines. */
  const fill = async (shopper: Shopper, ...lines: CartLine[]) => {
    const cart = await shopper.fillCart(lines)
    const { data } = await shopper.get(path(cart))

    return {
      cart,
      lines: data.esd_service_details.lines.map(
        ({ line_item_id }: { line_item_id: string }) => line_item_id
      ) as string[],
    }
  }

  const countEndCustomers = async (reseller: Shopper) =>
    (await reseller.get("/store/esd/end-customers")).data.count

  it("shows the licences of a cart, each for the buyer as long as nothing else was said", async () => {
    const shopper = await context.register("buyer@example.com")
    const cart = await shopper.fillCart([
      licence(3),
      { variant_id: context.shop.physical.variant_id, quantity: 1 },
    ])

    const { status, data } = await shopper.get(path(cart))

    expect(status).toBe(200)
    expect(data.esd_service_details).toEqual({
      cart_id: cart,
      can_resell: false,
      lines: [
        {
          line_item_id: expect.any(String),
          title: expect.any(String),
          variant_title: expect.any(String),
          sku: context.shop.licences[0].sku,
          thumbnail: null,
          quantity: 3,
          parts: [
            {
              for_resale: false,
              end_customer: null,
              delivery_email: null,
              quantity: 3,
            },
          ],
        },
      ],
    })
  })

  it("buys a line for an existing and a new end customer and for the reseller, and bills the reseller once", async () => {
    const reseller = await registerReseller()
    const ada = await createEndCustomer(reseller, "ada@end.test")
    const { cart, lines } = await fill(reseller, licence(5))
    const { status, data } = await reseller.post(path(cart), {
      items: [
        {
          line_item_id: lines[0],
          for_resale: true,
          end_customer_id: ada.id,
          delivery_email: "keys@end.test",
          quantity: 2,
        },
        {
          line_item_id: lines[0],
          for_resale: true,
          end_customer: {
            email: "New@End.test",
            company_name: "شركة 新しい Ελλάδα",
            address: { city: "Αθήνα" },
          },
          quantity: 2,
        },
        { line_item_id: lines[0], for_resale: false, quantity: 1 },
      ],
    })

    expect(status).toBe(200)
    expect(data.esd_service_details).toMatchObject({
      can_resell: true,
      lines: [
        {
          parts: [
            { end_customer: { id: ada.id }, delivery_email: "keys@end.test" },
            {
              end_customer: {
                email: "new@end.test",
                company_name: "شركة 新しい Ελλάδα",
              },
              delivery_email: null,
            },
            { for_resale: false, end_customer: null },
          ],
        },
      ],
    })

    const order = await reseller.complete(cart)
    const assets = await expectDelivered(context, reseller, order, 5)

    expect(
      assets
        .sort((a, b) => a.unit_index - b.unit_index)
        .map((it) => [it.end_customer.email, it.delivery_email])
    ).toEqual([
      ["ada@end.test", "keys@end.test"],
      ["ada@end.test", "keys@end.test"],
      ["new@end.test", "it@contoso.test"],
      ["new@end.test", "it@contoso.test"],
      ["it@contoso.test", "it@contoso.test"],
    ])
    expect(await reseller.invoices()).toMatchObject([
      { customer_id: reseller.id, items: [{}, {}, {}, {}, {}] },
    ])
  })

  it("creates a new end customer of two lines once", async () => {
    const reseller = await registerReseller()
    const { cart, lines } = await fill(reseller, licence(1), licence(2, 1))

    const { status } = await reseller.post(path(cart), {
      items: lines.map((line_item_id) => ({
        line_item_id,
        for_resale: true,
        end_customer: { email: "new@end.test" },
      })),
    })

    expect(status).toBe(200)
    expect(await countEndCustomers(reseller)).toBe(1)
  })

  it("keeps what was said of a line that is not named", async () => {
    const shopper = await context.register("buyer@example.com")
    const { cart, lines } = await fill(shopper, licence(1), licence(1, 1))
    const say = (line: number, delivery_email: string) =>
      shopper.post(path(cart), {
        items: [
          { line_item_id: lines[line], for_resale: false, delivery_email },
        ],
      })

    await say(0, "one@example.com")
    const { data } = await say(1, "two@example.com")

    expect(
      data.esd_service_details.lines.map(
        ({ parts }: { parts: Array<{ delivery_email: string }> }) =>
          parts[0].delivery_email
      )
    ).toEqual(["one@example.com", "two@example.com"])
  })

  describe("refuses, and writes nothing:", () => {
    const attempt = async (
      items: (
        lines: string[],
        others: { foreign: string; own: string }
      ) => object[]
    ) => {
      const reseller = await registerReseller()
      const own = await createEndCustomer(reseller, "ada@end.test")
      const other = await registerReseller("two@contoso.test")
      const foreign = await createEndCustomer(other, "eve@end.test")
      const { cart, lines } = await fill(reseller, licence(2), licence(1, 1))
      const before = (await reseller.get(path(cart))).data
      const { status, data } = await reseller.post(path(cart), {
        items: items(lines, { own: own.id, foreign: foreign.id }),
      })

      expect((await reseller.get(path(cart))).data).toEqual(before)
      expect(await countEndCustomers(reseller)).toBe(1)

      return { status, code: data.code, message: data.message }
    }

    const resale = (line_item_id: string, more: object) => ({
      line_item_id,
      for_resale: true,
      ...more,
    })
    const created = { end_customer: { email: "new@end.test" } }

    it("a line of no cart", async () => {
      expect(
        await attempt(([first]) => [
          resale(first, created),
          resale("cali_unknown", created),
        ])
      ).toMatchObject({
        status: 404,
        message: expect.stringContaining("line_item_id"),
      })
    })

    it("another reseller's end customer, as if there were none", async () => {
      const answers = [
        await attempt(([first, second], { foreign }) => [
          resale(first, { end_customer_id: foreign }),
          resale(second, created),
        ]),
      ]

      expect(answers).toEqual([
        expect.objectContaining({
          status: 404,
          message:
            "end_customer_id: there is no such end customer in your account.",
        }),
      ])
    })

    it("a new end customer whose e-mail address another has", async () => {
      expect(
        await attempt(([first, second]) => [
          resale(first, created),
          resale(second, { end_customer: { email: "ada@end.test" } }),
        ])
      ).toMatchObject({ status: 409, code: "esd_end_customer_exists" })
    })

    it("several new end customers with a 409 that says which one, and on which lines", async () => {
      const reseller = await registerReseller()
      await createEndCustomer(reseller, "ada@end.test")
      const { cart, lines } = await fill(reseller, licence(2), licence(1, 1))
      const [first, second] = lines
      const titles = (
        await reseller.get(`/store/carts/${cart}`)
      ).data.cart.items.map(
        (it: { product_title: string }) => `"${it.product_title}"`
      )

      const { status, data } = await reseller.post(path(cart), {
        items: [
          resale(first, { ...created, quantity: 1 }),
          resale(first, {
            end_customer: { email: "Ada@end.test", company_name: "Ada Ltd" },
            quantity: 1,
          }),
          resale(second, created),
        ],
      })

      expect([status, data]).toEqual([
        409,
        {
          type: "conflict",
          code: "esd_end_customer_exists",
          message: expect.stringContaining("Ada Ltd (ada@end.test)"),
          line_item_ids: [first],
          end_customer_email: "ada@end.test",
        },
      ])
      expect(titles.filter((it: string) => data.message.includes(it))).toEqual([
        expect.any(String),
      ])
      expect(await countEndCustomers(reseller)).toBe(1)
    })

    it.each([
      ["less", 1],
      ["more", 3],
    ])("quantities that are %s than the line's", async (_, quantity) => {
      expect(
        await attempt(([first, second]) => [
          resale(second, created),
          resale(first, { ...created, quantity }),
        ])
      ).toMatchObject({
        status: 422,
        code: "esd_quantities_differ",
        message: expect.stringContaining("2 licences"),
      })
    })

    it.each<[string, string, (line: string, own: string) => object]>([
      [
        "an e-mail address that is none",
        "delivery_email",
        (line_item_id) => ({
          line_item_id,
          for_resale: false,
          delivery_email: "nobody",
        }),
      ],
      [
        "a resale to nobody",
        "end_customer_id",
        (line_item_id) => ({ line_item_id, for_resale: true }),
      ],
      [
        "an end customer who is none",
        "end_customer_id",
        (line_item_id, own) => ({
          line_item_id,
          for_resale: false,
          end_customer_id: own,
        }),
      ],
      [
        "two end customers for one part",
        "end_customer",
        (line_item_id, own) => ({
          line_item_id,
          for_resale: true,
          end_customer_id: own,
          ...created,
        }),
      ],
      [
        "a line whose id is a book",
        "line_item_id",
        () => ({ line_item_id: "x".repeat(100_000), for_resale: false }),
      ],
      [
        "half a licence",
        "quantity",
        (line_item_id) => ({ line_item_id, for_resale: false, quantity: 0.5 }),
      ],
    ])("%s", async (_, field, item) => {
      expect(
        await attempt(([first], { own }) => [item(first, own)])
      ).toMatchObject({
        status: 400,
        message: expect.stringContaining(field),
      })
    })
  })

  it("refuses a line that is not a licence", async () => {
    const shopper = await context.register("buyer@example.com")
    const cart = await shopper.fillCart([
      { variant_id: context.shop.physical.variant_id, quantity: 1 },
    ])
    const { data } = await shopper.get(`/store/carts/${cart}`)

    expect(
      await shopper.post(path(cart), {
        items: [{ line_item_id: data.cart.items[0].id, for_resale: false }],
      })
    ).toMatchObject({
      status: 422,
      data: { code: "esd_line_is_no_licence" },
    })
  })

  it("refuses a resale by somebody who is no reseller", async () => {
    const shopper = await context.register("buyer@example.com")
    const { cart, lines } = await fill(shopper, licence(1))

    expect(
      await shopper.post(path(cart), {
        items: [
          {
            line_item_id: lines[0],
            for_resale: true,
            end_customer: { email: "new@end.test" },
          },
        ],
      })
    ).toMatchObject({
      status: 403,
      data: {
        code: "esd_not_a_reseller",
        message: expect.stringContaining("Only resellers"),
        line_item_ids: lines,
      },
    })
  })

  it("shows a registered customer's cart to that customer alone", async () => {
    const owner = await registerReseller()
    const { cart, lines } = await fill(owner, licence(1))
    const body = { items: [{ line_item_id: lines[0], for_resale: false }] }

    for (const shopper of [
      await context.register("other@example.com"),
      context.guest("it@contoso.test"),
    ]) {
      expect(await shopper.get(path(cart))).toMatchObject({ status: 404 })
      expect(await shopper.post(path(cart), body)).toMatchObject({
        status: 404,
        data: { message: expect.stringContaining("no cart with this id") },
      })
    }
    expect(await owner.get(path("cart_unknown"))).toMatchObject({ status: 404 })
  })

  it("lets a guest say where keys go, and resell nothing", async () => {
    const guest = context.guest("guest@example.com")
    const { cart, lines } = await fill(guest, licence(1))
    const [line_item_id] = lines

    expect(
      await guest.post(path(cart), {
        items: [
          {
            line_item_id,
            for_resale: true,
            end_customer: { email: "new@end.test" },
          },
        ],
      })
    ).toMatchObject({ status: 403 })
    expect(
      await guest.post(path(cart), {
        items: [
          { line_item_id, for_resale: false, delivery_email: "me@example.com" },
        ],
      })
    ).toMatchObject({ status: 200 })

    const order = await guest.complete(cart)
    await context.untilIdle()

    expect(await context.staff.assets(order)).toMatchObject([
      { delivery_email: "me@example.com", sync_status: "synchronized" },
    ])
  })

  describe("when the cart is completed", () => {
    const complete = (shopper: Shopper, cart: string) =>
      shopper.post(`/store/carts/${cart}/complete`)

    const resell = async () => {
      const reseller = await registerReseller()
      const endCustomer = await createEndCustomer(reseller, "ada@end.test")
      const { cart, lines } = await fill(reseller, licence(2))
      await reseller.post(path(cart), {
        items: [
          {
            line_item_id: lines[0],
            for_resale: true,
            end_customer_id: endCustomer.id,
          },
        ],
      })

      return { reseller, endCustomer, cart, line: lines[0] }
    }

    it("refuses a line whose quantity was changed since, until it is said again for whom it is", async () => {
      const { reseller, endCustomer, cart, line } = await resell()
      await reseller.post(`/store/carts/${cart}/line-items/${line}`, {
        quantity: 3,
      })
      await reseller.startPayment(cart)

      expect(await complete(reseller, cart)).toMatchObject({
        status: 422,
        data: {
          type: "invalid_data",
          code: "esd_quantities_differ",
          message: expect.stringContaining("3 of these licences"),
          line_item_ids: [line],
        },
      })

      await reseller.post(path(cart), {
        items: [
          {
            line_item_id: line,
            for_resale: true,
            end_customer_id: endCustomer.id,
          },
        ],
      })
      await expectDelivered(context, reseller, await reseller.complete(cart), 3)
    })

    it("refuses a line whose end customer was deleted meanwhile", async () => {
      const { reseller, endCustomer, cart } = await resell()
      await context.container
        .resolve("esd")
        .softDeleteEsdAccounts([endCustomer.id])

      expect(await complete(reseller, cart)).toMatchObject({
        status: 422,
        data: { code: "esd_end_customer_unknown" },
      })
    })

    it.each([
      ["switched off", { is_enabled: false }],
      ["discontinued", { status: "discontinued" as const }],
    ])("refuses a product that was %s", async (_, change) => {
      const shopper = await context.register("buyer@example.com")
      const cart = await shopper.fillCart([licence(1)])
      const esd = context.container.resolve("esd")
      const [product] = await esd.listEsdProducts({
        sku: context.shop.licences[0].sku,
      })
      await esd.updateEsdProducts({ id: product.id, ...change })

      expect(await complete(shopper, cart)).toMatchObject({
        status: 422,
        data: {
          code: "esd_product_not_sold",
          message: expect.stringContaining("not sold any more"),
        },
      })
    })

    it("refuses a registered customer's cart to everybody but that customer", async () => {
      const owner = await context.register("buyer@example.com")
      const other = await context.register("other@example.com")
      const cart = await owner.fillCart([licence(1)])

      for (const shopper of [other, context.guest("buyer@example.com")]) {
        expect(await complete(shopper, cart)).toMatchObject({
          status: 422,
          data: {
            type: "invalid_data",
            code: "esd_login_required",
            message: expect.stringContaining("log in"),
          },
        })
      }

      await expectDelivered(context, owner, await owner.complete(cart), 1)
    })

    it("takes a cart for which somebody typed a customer's e-mail address for that customer's", async () => {
      await context.register("buyer@example.com")
      const stranger = context.guest("buyer@example.com")
      const cart = await stranger.fillCart([licence(1)])

      expect(await complete(stranger, cart)).toMatchObject({
        status: 422,
        data: { code: "esd_login_required" },
      })
    })

    it("takes a cart for a guest's whose e-mail address became a customer's only later", async () => {
      const customer = await context.register("buyer@example.com")
      const guest = context.guest("guest@example.com")
      const cart = await guest.fillCart([licence(1)])
      await guest.post(`/store/carts/${cart}`, { email: "buyer@example.com" })
      await guest.startPayment(cart)

      const order = await guest.complete(cart)
      await context.untilIdle()
      const [asset] = await context.staff.assets(order)

      expect(asset).toMatchObject({ sync_status: "synchronized" })
      expect(asset.customer_id).not.toBe(customer.id)
      expect(await customer.assets()).toEqual([])
    })

    it("asks nobody to log in for a cart without licences", async () => {
      const { variant_id, shipping_option_id } = context.shop.physical
      const owner = await context.register("buyer@example.com")
      const cart = await owner.fillCart([{ variant_id, quantity: 1 }], {
        shipping_option_id,
      })

      expect(await complete(context.guest(""), cart)).toMatchObject({
        status: 200,
        data: { type: "order" },
      })
    })

    it("refuses a resale by who is no reseller any more, and names the line", async () => {
      const { reseller, cart, line } = await resell()
      const esd = context.container.resolve("esd")
      const accounts = await esd.listEsdAccounts({ customer_id: reseller.id })
      await esd.softDeleteEsdAccounts(accounts.map(({ id }) => id))
      const { product_title } = (await reseller.get(`/store/carts/${cart}`))
        .data.cart.items[0]

      expect(await complete(reseller, cart)).toMatchObject({
        status: 403,
        data: {
          type: "forbidden",
          code: "esd_not_a_reseller",
          message: expect.stringContaining(`"${product_title}"`),
          line_item_ids: [line],
        },
      })
    })

    it("refuses service details that were written past the route", async () => {
      const { endCustomer } = await resell()
      const thief = await context.register("thief@example.com")
      const cart = await thief.fillCart([
        {
          ...licence(1),
          metadata: {
            esd_service_details: [
              {
                for_resale: true,
                end_customer_id: endCustomer.id,
                quantity: 1,
              },
            ],
          },
        },
      ])

      expect(await complete(thief, cart)).toMatchObject({
        status: 422,
        data: { code: "esd_service_details_invalid" },
      })
    })

    it("refuses what another customer's cart was signed for", async () => {
      const { reseller, cart } = await resell()
      const { data } = await reseller.get(`/store/carts/${cart}`)
      const thief = await registerReseller("thief@contoso.test")
      const copied = await thief.fillCart([
        { ...licence(2), metadata: data.cart.items[0].metadata },
      ])

      expect(await complete(thief, copied)).toMatchObject({
        status: 422,
        data: { code: "esd_service_details_invalid" },
      })
    })

    it("makes one order of a cart that is completed five times at once, and takes no more details", async () => {
      const { reseller, cart, line } = await resell()
      const answers = await Promise.all(
        Array.from({ length: 5 }, () => complete(reseller, cart))
      )
      const orders = new Set(
        answers.flatMap(({ data }) => (data.order ? [data.order.id] : []))
      )

      expect(orders.size).toBe(1)
      const [id] = orders
      await expectDelivered(context, reseller, { id }, 2)
      expect(await complete(reseller, cart)).toMatchObject({
        status: 200,
        data: { order: { id } },
      })
      expect(
        await reseller.post(path(cart), {
          items: [{ line_item_id: line, for_resale: false }],
        })
      ).toMatchObject({ status: 422, data: { code: "esd_cart_completed" } })
    })
  })

  it("takes as many parts of a line as can be given at once", async () => {
    const shopper = await context.register("buyer@example.com")
    const { cart, lines } = await fill(shopper, licence(1500))
    const { status, data } = await shopper.post(path(cart), {
      items: Array.from({ length: 1500 }, (_, index) => ({
        line_item_id: lines[0],
        for_resale: false,
        delivery_email: `desk-${index}@example.com`,
        quantity: 1,
      })),
    })

    expect(status).toBe(200)
    expect(data.esd_service_details.lines[0].parts).toHaveLength(1500)
  })

  it("takes the details of 200 lines in one request", async () => {
    const reseller = await registerReseller()
    const ada = await createEndCustomer(reseller, "ada@end.test")
    const { data } = await reseller.post("/store/carts", {
      region_id: context.shop.regions.eur,
      email: "it@contoso.test",
      items: Array.from({ length: 200 }, (_, index) => ({
        ...licence(1),
        metadata: { note: index },
      })),
    })
    const items = data.cart.items.map(({ id }: { id: string }) => ({
      line_item_id: id,
      for_resale: true,
      end_customer_id: ada.id,
      delivery_email: "keys@end.test",
    }))

    expect(items).toHaveLength(200)
    const answer = await reseller.post(path(data.cart.id), { items })

    expect(answer.status).toBe(200)
    expect(answer.data.esd_service_details.lines).toHaveLength(200)

    const filled = await reseller.get(`/store/carts/${data.cart.id}`)
    const notes = filled.data.cart.items.map(
      ({ metadata }: { metadata: { note: number } }) => metadata.note
    )

    expect(new Set(notes).size).toBe(200)
  })
})
