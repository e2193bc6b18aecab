import { Modules } from "@medusajs/framework/utils"
import { AccountDesk } from "../support/account-desk"
import { describeShop } from "../support/describe-shop"

const UNKNOWN = "/admin/esd/accounts/esdacc_unknown"

describeShop((context) => {
  const desk = new AccountDesk(context)

  const post = async (path: string, body: unknown) => {
    const { status, data } = await context.staff.post(path, body)

    return { status, message: String(data.message), type: data.type }
  }

  it("creates an account with the connection's country, and shows it with its ledger", async () => {
    const { id: customer_id } = await context.register("it@contoso.test")
    const account = await desk.create({
      role: "reseller",
      customer_id,
      email: " IT@Contoso.test ",
      company_name: "Contoso",
      first_name: "",
      address: { address_1: "Unter den Linden 1", city: "Berlin" },
    })

    expect(account).toMatchObject({
      connection_id: "de",
      role: "reseller",
      customer_id,
      reseller: null,
      email: "it@contoso.test",
      microsoft_email: null,
      company_name: "Contoso",
      first_name: null,
      country: "DE",
      address: {
        address_1: "Unter den Linden 1",
        address_2: null,
        city: "Berlin",
        province: null,
        postal_code: null,
      },
      sync_status: "unsynchronized",
      is_syncing: false,
      vendor_account_id: null,
      waiting_licences: 0,
    })
    expect((await desk.read(account)).ledger).toMatchObject([
      {
        action: "account_created",
        actor_type: "user",
        actor_id: context.staff.id,
      },
    ])
    expect(await context.vendor.accounts()).toEqual([])
  })

  it("answers a customer's accounts, and what a new one would be made of", async () => {
    const customer = await context.register("it@contoso.test")
    const path = `/admin/esd/customers/${customer.id}/account`

    expect((await context.staff.get(path)).data).toEqual({
      esd_account: null,
      esd_accounts: [],
      connections: [
        { id: "de", system_name: "Sandbox Germany", country: "DE" },
      ],
      customer: {
        id: customer.id,
        customer_id: customer.id,
        email: "it@contoso.test",
        company_name: null,
        first_name: "Jürgen",
        last_name: "Müller",
        phone: null,
      },
    })

    const { id } = await desk.create({ customer_id: customer.id })
    const { data } = await context.staff.get(path)

    expect(data.esd_account).toMatchObject({ id, waiting_licences: 0 })
    expect(data.esd_accounts).toHaveLength(1)

    await context.container
      .resolve(Modules.CUSTOMER)
      .softDeleteCustomers([customer.id])

    expect((await context.staff.get(path)).status).toBe(404)
    expect(
      (await context.staff.get("/admin/esd/customers/cus_unknown/account"))
        .status
    ).toBe(404)
  })

  it("finds, filters and sorts accounts", async () => {
    const reseller = await desk.create({
      role: "reseller",
      email: "it@contoso.test",
      company_name: "Contoso",
    })
    const ada = await desk.create({
      email: "ada@end.test",
      first_name: "Ada",
      last_name: "King_100%",
      country: "at",
      reseller_account_id: reseller.id,
    })
    const zoe = await desk.create({
      email: "zoe@end.test",
      company_name: "Ärzte",
    })
    const find = async (query: string) => {
      const { data } = await context.staff.get(`/admin/esd/accounts?${query}`)

      return data.esd_accounts.map(({ id }: { id: string }) => id)
    }

    for (const [query, ids] of [
      ["", [zoe.id, ada.id, reseller.id]],
      ["q=king+ada", [ada.id]],
      ["q=100%25", [ada.id]],
      ["q=%25", [ada.id]],
      ["q=nobody", []],
      ["role=reseller", [reseller.id]],
      [
        "role[]=reseller&role[]=user&order=email",
        [ada.id, reseller.id, zoe.id],
      ],
      [`reseller_account_id=${reseller.id}`, [ada.id]],
      ["country=at", [ada.id]],
      ["sync_status=synchronized", []],
      ["connection_id=de&order=-email&limit=1&offset=1", [reseller.id]],
    ] as const) {
      expect([query, await find(query)]).toEqual([query, ids])
    }

    const { data } = await context.staff.get("/admin/esd/accounts?country=AT")

    expect(data).toMatchObject({ count: 1, offset: 0, limit: 20 })
    expect(data.esd_accounts[0].reseller).toEqual({
      id: reseller.id,
      company_name: "Contoso",
      email: "it@contoso.test",
    })
    expect(data.esd_accounts[0]).not.toHaveProperty("reseller_account_id")
  })

  it.each([
    ["/admin/esd/accounts", { role: "user", email: "nobody" }, "email"],
    ["/admin/esd/accounts", { role: "admin", email: "a@b.test" }, "role"],
    ["/admin/esd/accounts", { email: "a@b.test" }, "role"],
    [
      "/admin/esd/accounts",
      { role: "user", email: "a@b.test", country: "Germany" },
      "country",
    ],
    [
      "/admin/esd/accounts",
      { role: "user", email: "a@b.test", country: "QQ" },
      "country",
    ],
    [
      "/admin/esd/accounts",
      { role: "user", email: "a@b.test", vendor_account_id: "x" },
      "vendor_account_id",
    ],
    ["/admin/esd/accounts/sync", { ids: [] }, "ids"],
    [
      "/admin/esd/accounts/sync",
      { sync_status: "synchronized" },
      "sync_status",
    ],
    ["/admin/esd/accounts/sync", {}, "ids or sync_status"],
    [UNKNOWN, { microsoft_email: "x" }, "microsoft_email"],
    [UNKNOWN, { customer_id: 7 }, "customer_id"],
    [UNKNOWN, { connection_id: "de" }, "connection_id"],
    [`${UNKNOWN}/sync`, { role: "user", email: "nobody@" }, "email"],
    [`${UNKNOWN}/sync`, { role: "parent", email: "a@b.test" }, "role"],
    [`${UNKNOWN}/sync`, { role: "user" }, "email"],
  ])(
    "refuses POST %s %j with a 400 that names the field",
    async (path, body, field) => {
      const { status, message } = await post(path, body)

      expect([status, message]).toEqual([400, expect.stringContaining(field)])
    }
  )

  it.each(["UK", "EU", "ZZ", "D", "DEU"])(
    "refuses %s, which is no code of a country",
    async (country) => {
      expect(
        await post("/admin/esd/accounts", {
          role: "user",
          email: "a@b.test",
          country,
        })
      ).toMatchObject({
        status: 400,
        message: expect.stringContaining("country"),
      })
    }
  )

  it.each([
    ["/admin/esd/accounts?role=boss", "role"],
    ["/admin/esd/accounts?order=phone", "order"],
    ["/admin/esd/accounts?sync_status=maybe", "sync_status"],
    ["/admin/esd/accounts?limit=0", "limit"],
    ["/admin/esd/accounts?colour=red", "colour"],
  ])("refuses GET %s with a 400 that names the field", async (path, field) => {
    const { status, data } = await context.staff.get(path)

    expect([status, data.message]).toEqual([
      400,
      expect.stringContaining(field),
    ])
  })

  it("answers 404 for what does not exist, and names it", async () => {
    const body = { role: "user", email: "a@b.test" }
    const gone = await context.register("gone@contoso.test")
    await context.container
      .resolve(Modules.CUSTOMER)
      .softDeleteCustomers([gone.id])

    for (const [path, input, name] of [
      [
        "/admin/esd/accounts",
        { ...body, customer_id: "cus_unknown" },
        "customer_id",
      ],
      ["/admin/esd/accounts", { ...body, customer_id: gone.id }, "customer_id"],
      [
        "/admin/esd/accounts",
        { ...body, connection_id: "atlantis" },
        "connection_id",
      ],
      ["/admin/esd/accounts/sync", { ids: ["esdacc_unknown"] }, "ids"],
      [UNKNOWN, { phone: "1" }, "esdacc_unknown"],
      [UNKNOWN, { customer_id: "cus_unknown" }, "cus_unknown"],
      [`${UNKNOWN}/sync`, body, "esdacc_unknown"],
    ] as const) {
      const { status, type, message } = await post(path, input)

      expect([path, status, type, message]).toEqual([
        path,
        404,
        "not_found",
        expect.stringContaining(name),
      ])
    }

    expect((await context.staff.get(UNKNOWN)).status).toBe(404)
    expect((await context.staff.get("/admin/esd/accounts")).data.count).toBe(0)
  })

  it("answers 409 for a second account of a customer, and for an e-mail address twice", async () => {
    const { id: customer_id } = await context.register("it@contoso.test")
    const reseller = await desk.create({ role: "reseller", customer_id })
    const ada = await desk.create({
      email: "ada@end.test",
      reseller_account_id: reseller.id,
    })
    const bob = await desk.create({
      email: "bob@end.test",
      reseller_account_id: reseller.id,
    })
    await desk.create({ email: "guest@example.com" })

    for (const [path, body, field] of [
      [
        "/admin/esd/accounts",
        { role: "user", email: "b@b.test", customer_id },
        "customer_id",
      ],
      [
        "/admin/esd/accounts",
        {
          role: "user",
          email: "ADA@end.test",
          reseller_account_id: reseller.id,
        },
        "email",
      ],
      [
        "/admin/esd/accounts",
        { role: "user", email: "guest@example.com" },
        "email",
      ],
      [`/admin/esd/accounts/${bob.id}`, { email: ada.email }, "email"],
    ] as const) {
      const { status, type, message } = await post(path, body)

      expect([status, type, message]).toEqual([
        409,
        "conflict",
        expect.stringMatching(new RegExp(`^${field}: `)),
      ])
    }

    expect((await context.staff.get("/admin/esd/accounts")).data.count).toBe(4)
    expect((await desk.read(bob)).email).toBe("bob@end.test")
  })

  it("answers 422 where a reseller and its end customers would not fit together", async () => {
    const reseller = await desk.create({ role: "reseller" })
    const ada = await desk.create({
      email: "ada@end.test",
      reseller_account_id: reseller.id,
    })

    for (const [path, body, field] of [
      [
        "/admin/esd/accounts",
        { role: "user", email: "b@b.test", reseller_account_id: ada.id },
        "reseller_account_id",
      ],
      [
        "/admin/esd/accounts",
        {
          role: "user",
          email: "b@b.test",
          reseller_account_id: "esdacc_unknown",
        },
        "reseller_account_id",
      ],
      [
        "/admin/esd/accounts",
        {
          role: "reseller",
          email: "b@b.test",
          reseller_account_id: reseller.id,
        },
        "reseller_account_id",
      ],
      [
        `/admin/esd/accounts/${ada.id}/sync`,
        { role: "reseller", email: ada.email },
        "role",
      ],
      [`/admin/esd/accounts/${reseller.id}`, { role: "user" }, "role"],
    ] as const) {
      const { status, message } = await post(path, body)

      expect([status, message]).toEqual([
        422,
        expect.stringMatching(new RegExp(`^${field}: `)),
      ])
    }
  })

  it("links an account to a customer once", async () => {
    const { id: customer_id } = await context.register("it@contoso.test")
    const { id: other } = await context.register("other@contoso.test")
    const account = await desk.create()
    const path = `/admin/esd/accounts/${account.id}`
    const { status, data } = await context.staff.post(path, { customer_id })

    expect([status, data.esd_account.customer_id]).toEqual([200, customer_id])
    expect((await desk.read(account)).ledger.at(-1)).toMatchObject({
      action: "account_changed",
      details: { fields: "customer_id" },
    })
    expect((await post(path, { customer_id })).status).toBe(200)

    for (const body of [{ customer_id: other }, { customer_id: null }]) {
      const { status, message } = await post(path, body)

      expect([status, message]).toEqual([
        422,
        expect.stringMatching(/^customer_id: .*already/),
      ])
    }

    const second = await desk.create({ email: "second@contoso.test" })

    expect(
      await post(`/admin/esd/accounts/${second.id}`, { customer_id })
    ).toMatchObject({
      status: 409,
      message: expect.stringMatching(/^customer_id: /),
    })
    expect((await desk.read(second)).customer_id).toBeNull()
  })

  it("refuses a guest as the customer of an account", async () => {
    const guest = await context.container
      .resolve(Modules.CUSTOMER)
      .createCustomers({ email: "guest@example.com" })
    const account = await desk.create()

    for (const path of [
      "/admin/esd/accounts",
      `/admin/esd/accounts/${account.id}`,
    ]) {
      expect(
        await post(path, {
          role: "user",
          email: guest.email,
          customer_id: guest.id,
        })
      ).toMatchObject({
        status: 422,
        message: expect.stringMatching(/^customer_id: .*guest/),
      })
    }

    expect((await desk.read(account)).email).toBe("it@contoso.test")
  })

  it("wants staff to log in", async () => {
    const guest = context.guest("guest@example.com")

    expect((await guest.get("/admin/esd/accounts")).status).toBe(401)
    expect((await guest.post(`${UNKNOWN}/sync`)).status).toBe(401)
    expect((await guest.get("/admin/esd/customers/cus_1/account")).status).toBe(
      401
    )
  })
})
