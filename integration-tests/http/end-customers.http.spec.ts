import { completeCartWorkflow } from "@medusajs/medusa/core-flows"
import { ESD_MODULE } from "../../src/modules/esd"
import type EsdModuleService from "../../src/modules/esd/service"
import { AccountDesk } from "../support/account-desk"
import { statementOf } from "../../src/workflows/service-details/statement-of"
import { describeShop } from "../support/describe-shop"
import { eventually } from "../support/eventually"
import { expectDelivered } from "../support/expect-delivered"
import type { Shopper } from "../support/shopper"

const PATH = "/store/esd/end-customers"

/** A buyer's account as an order on another connection asks for it. */
const elsewhere = (customer_id: string) => ({
  connection_id: "at",
  role: "user" as const,
  customer_id,
  email: "it@contoso.test",
  company_name: null,
  first_name: null,
  last_name: null,
  phone: null,
  country: "AT",
})

describeShop((context) => {
  const desk = new AccountDesk(context)
  const esd = () => context.container.resolve<EsdModuleService>(ESD_MODULE)

  const registerReseller = async (email: string) => {
    const shopper = await context.register(email)
    const account = await desk.create({
      role: "reseller",
      email,
      customer_id: shopper.id,
    })

    return { shopper, account }
  }

  const createEndCustomer = async (reseller: Shopper, email: string) => {
    const { data } = await reseller.post(PATH, { email, first_name: "Ada" })

    return data.esd_end_customer
  }

  it("lets a reseller create, find and read end customers, and synchronizes them in the background", async () => {
    const { shopper, account } = await registerReseller("it@contoso.test")
    const { status, data } = await shopper.post(PATH, {
      email: "Ada@End.test",
      company_name: "End GmbH",
      address: { city: "Berlin" },
    })

    expect(status).toBe(201)
    expect(data.esd_end_customer).toEqual({
      id: expect.any(String),
      email: "ada@end.test",
      company_name: "End GmbH",
      first_name: null,
      last_name: null,
      phone: null,
      country: "DE",
      address: expect.objectContaining({ city: "Berlin", address_1: null }),
      sync_status: "unsynchronized",
      created_at: expect.any(String),
    })

    const { id } = data.esd_end_customer
    const { ledger, reseller } = await desk.untilEnded({ id }, "synchronized")

    expect(reseller?.id).toBe(account.id)
    expect(ledger[0]).toMatchObject({
      action: "account_created",
      actor_type: "customer",
      actor_id: shopper.id,
    })
    expect((await shopper.get(`${PATH}/${id}`)).data).toMatchObject({
      esd_end_customer: { id, sync_status: "synchronized" },
    })

    await createEndCustomer(shopper, "bob@other.test")

    expect((await shopper.get(PATH)).data).toMatchObject({
      esd_end_customers: [{ email: "bob@other.test" }, { id }],
      count: 2,
      offset: 0,
      limit: 20,
    })
    expect((await shopper.get(`${PATH}?q=end+ada`)).data).toMatchObject({
      esd_end_customers: [{ id }],
      count: 1,
    })
    expect((await shopper.get(`${PATH}?limit=1&offset=1`)).data).toMatchObject({
      esd_end_customers: [{ id }],
      count: 2,
    })
  })

  it("answers 409 for an end customer twice, and lets two resellers have the same one", async () => {
    const { shopper: one } = await registerReseller("one@contoso.test")
    const { shopper: two } = await registerReseller("two@contoso.test")
    const answers = [
      await one.post(PATH, { email: "ada@end.test" }),
      await two.post(PATH, { email: "ada@end.test" }),
      await one.post(PATH, { email: "ADA@end.test" }),
    ]

    expect(answers.map(({ status }) => status)).toEqual([201, 201, 409])
    expect(answers[2].data).toEqual({
      type: "conflict",
      code: "esd_end_customer_exists",
      message: expect.stringContaining("email: "),
    })
  })

  it("hides a reseller's end customers from everybody else", async () => {
    const { shopper } = await registerReseller("one@contoso.test")
    const { shopper: other } = await registerReseller("two@contoso.test")
    const customer = await context.register("buyer@example.com")
    const guest = context.guest("guest@example.com")
    const { id } = await createEndCustomer(shopper, "ada@end.test")
    const status = async (of: Shopper) => [
      (await of.get(PATH)).status,
      (await of.get(`${PATH}/${id}`)).status,
      (await of.post(PATH, { email: "eve@end.test" })).status,
    ]

    expect(await status(other)).toEqual([200, 404, 201])
    expect(await status(customer)).toEqual([403, 404, 403])
    expect(await status(guest)).toEqual([401, 401, 401])
    expect((await customer.get(PATH)).data.message).toContain("resellers")
    expect(
      (await other.get(PATH)).data.esd_end_customers.map(
        ({ email }: { email: string }) => email
      )
    ).toEqual(["eve@end.test"])
  })

  it.each([
    [{ email: "nobody" }, "email"],
    [{}, "email"],
    [{ email: "a@b.test", country: "Atlantis" }, "country"],
    [{ email: "a@b.test", role: "reseller" }, "role"],
    [
      { email: "a@b.test", reseller_account_id: "esdacc_1" },
      "reseller_account_id",
    ],
    [{ email: "a@b.test", address: { street: "x" } }, "street"],
  ])("refuses %j with a 400 that names the field", async (body, field) => {
    const { shopper } = await registerReseller("it@contoso.test")
    const { status, data } = await shopper.post(PATH, body)

    expect([status, data.message]).toEqual([
      400,
      expect.stringContaining(field),
    ])
  })

  /** Orders past our route and Medusa's, with details as if the route had signed them. */
  const orderSigned = async (
    shopper: Shopper,
    quantity: number,
    details: Array<{ end_customer_id: string; quantity: number }>
  ) => {
    const { variant_id } = context.shop.licences[0]
    const parts = details.map((it) => ({
      for_resale: true,
      delivery_email: "key@end.test",
      ...it,
    }))
    const buyer = { customer_id: shopper.id, customer: { has_account: true } }
    const id = await shopper.fillCart([
      {
        variant_id,
        quantity,
        metadata: {
          esd_service_details: parts,
          esd_service_details_signature: esd().signer.sign(
            statementOf(buyer, variant_id, parts)
          ),
        },
      },
    ])
    const { result } = await completeCartWorkflow(context.container).run({
      input: { id },
    })

    return result
  }

  it("buys for the reseller what an order names somebody else's end customer for", async () => {
    const { shopper, account } = await registerReseller("it@contoso.test")
    const ada = await createEndCustomer(shopper, "ada@end.test")
    const { shopper: other } = await registerReseller("two@contoso.test")
    const foreign = await createEndCustomer(other, "eve@end.test")
    const order = await orderSigned(shopper, 4, [
      { end_customer_id: ada.id, quantity: 2 },
      { end_customer_id: foreign.id, quantity: 1 },
    ])
    await expectDelivered(context, shopper, order, 4)
    const assets = await esd().listEsdAssets(
      { order_id: order.id },
      { order: { unit_index: "ASC" } }
    )

    expect(
      assets.map((asset) => [
        asset.account_id,
        asset.reseller_account_id,
        asset.delivery_email,
        asset.customer_id,
      ])
    ).toEqual([
      [ada.id, account.id, "key@end.test", shopper.id],
      [ada.id, account.id, "key@end.test", shopper.id],
      [account.id, null, "it@contoso.test", shopper.id],
      [account.id, null, "it@contoso.test", shopper.id],
    ])
    expect(await other.assets()).toEqual([])
  })

  it("makes a user's account on another connection a reseller's, once its customer is one", async () => {
    const shopper = await context.register("it@contoso.test")
    const id = await esd().accounts.ensure(elsewhere(shopper.id))
    await esd().updateEsdAccounts({
      id,
      sync_status: "synchronized",
      vendor_account_id: "vendor_1",
      last_sync_at: new Date(),
    })
    await desk.create({ role: "reseller", customer_id: shopper.id })
    const ada = await createEndCustomer(shopper, "ada@end.test")

    expect(
      await Promise.all([
        esd().accounts.ensure(elsewhere(shopper.id)),
        esd().accounts.ensure(elsewhere(shopper.id)),
      ])
    ).toEqual([id, id])
    expect(await esd().retrieveEsdAccount(id)).toMatchObject({
      role: "reseller",
      sync_status: "unsynchronized",
      sync_requested_at: expect.any(Date),
      client_account_id: expect.not.stringMatching(new RegExp(`^${id}$`)),
    })
    expect(
      (await desk.read({ id })).ledger.filter(
        ({ action }) => action === "account_changed"
      )
    ).toMatchObject([{ actor_type: "system", details: { fields: "role" } }])
    expect(
      await esd().accounts.placeEndCustomers({
        customer_id: shopper.id,
        resales: [{ end_customer_id: ada.id, account_id: id }],
      })
    ).toMatchObject([{ recipient_name: "Ada" }])
    await desk.untilEnded(ada, "synchronized")
  })

  it("takes the e-mail address of a customer's account from the customer, not from the cart", async () => {
    const buyer = await context.register("buyer@example.com")
    const cart = await buyer.fillCart([
      { variant_id: context.shop.licences[0].variant_id, quantity: 1 },
    ])
    await buyer.post(`/store/carts/${cart}`, { email: "typed@example.com" })
    const order = await buyer.complete(cart)
    const [asset] = await eventually(
      () => context.staff.assets(order),
      (assets) => expect(assets).toHaveLength(1),
      60_000
    )

    expect(asset.delivery_email).toBe("typed@example.com")
    expect(asset.end_customer.email).toBe("buyer@example.com")
    await context.untilIdle()
  })

  it("believes no end customer in the order of somebody who is no reseller", async () => {
    const { shopper: reseller } = await registerReseller("it@contoso.test")
    const ada = await createEndCustomer(reseller, "ada@end.test")
    const buyer = await context.register("buyer@example.com")
    const order = await orderSigned(buyer, 1, [
      { end_customer_id: ada.id, quantity: 1 },
    ])
    const [asset] = await expectDelivered(context, buyer, order, 1)

    expect(asset.end_customer.email).toBe("buyer@example.com")
    expect((await context.staff.asset(asset.id)).ledger[0]).toMatchObject({
      action: "created",
      details: { resale_refused: "end_customer_unknown" },
    })
  })

  it("makes an end customer's account on another connection once, from the same data", async () => {
    const { shopper } = await registerReseller("it@contoso.test")
    const ada = await createEndCustomer(shopper, "ada@end.test")
    const account_id = await esd().accounts.ensure(elsewhere(shopper.id))
    const place = (...ids: string[]) =>
      esd().accounts.placeEndCustomers({
        customer_id: shopper.id,
        resales: ids.map((end_customer_id) => ({
          end_customer_id,
          account_id,
        })),
      })
    const [[placed], [again, unknown, twice]] = await Promise.all([
      place(ada.id),
      place(ada.id, "esdacc_unknown", ada.id),
    ])
    const copy = await esd().retrieveEsdAccount(placed!.account_id)

    expect([again, unknown, twice]).toEqual([placed, null, placed])
    expect(await place(copy.id)).toEqual([placed])
    expect(placed!.recipient_name).toBe("Ada")
    expect(copy).toMatchObject({
      connection_id: "at",
      role: "user",
      reseller_account_id: account_id,
      email: "ada@end.test",
      sync_status: "unsynchronized",
    })
    expect(await esd().retrieveEsdAccount(account_id)).toMatchObject({
      role: "reseller",
    })
    expect((await shopper.get(PATH)).data).toMatchObject({
      esd_end_customers: [{ id: ada.id }],
      count: 1,
    })
    await eventually(
      () => desk.read(ada),
      ({ is_syncing }) => expect(is_syncing).toBe(false)
    )
  })
})
