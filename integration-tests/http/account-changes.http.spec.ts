import { ESD_MODULE } from "../../src/modules/esd"
import type EsdModuleService from "../../src/modules/esd/service"
import { AccountDesk } from "../support/account-desk"
import { describeShop } from "../support/describe-shop"
import { eventually } from "../support/eventually"
import { expectDelivered } from "../support/expect-delivered"
import type { Shopper } from "../support/shopper"

describeShop((context) => {
  const desk = new AccountDesk(context)
  const esd = () => context.container.resolve<EsdModuleService>(ESD_MODULE)

  const buy = (buyer: Shopper) =>
    buyer.order([
      { variant_id: context.shop.licences[0].variant_id, quantity: 1 },
    ])
  const accountOf = async ({ id }: Shopper) =>
    (await context.staff.get(`/admin/esd/customers/${id}/account`)).data
      .esd_account
  const untilCalled = () =>
    eventually(
      () => context.vendor.met("latency"),
      (met) => expect(met).toBe(1)
    )
  const change = (account: { id: string }, body: object) =>
    context.staff.post(`/admin/esd/accounts/${account.id}`, body)

  it("makes the vendor know a new reseller, who was synchronized as a user, and buys with that account", async () => {
    const buyer = await context.register("it@contoso.test")
    await expectDelivered(context, buyer, await buy(buyer), 1)
    const account = await accountOf(buyer)
    await desk.sync(account, { role: "reseller" })
    const { vendor_account_id } = await desk.untilEnded(account, "synchronized")
    const known = await context.vendor.accounts()

    expect(known.map(({ role }) => role).sort()).toEqual(["Reseller", "User"])
    expect(known).toContainEqual(
      expect.objectContaining({
        role: "Reseller",
        email: "it@contoso.test",
        accountId: vendor_account_id,
      })
    )
    expect(vendor_account_id).not.toBe(account.vendor_account_id)

    await expectDelivered(context, buyer, await buy(buyer), 1, { sold: 2 })
    const sold = await context.vendor.orders()

    expect(
      sold.map(({ endCustomerAccountId }) => endCustomerAccountId)
    ).toEqual([account.vendor_account_id, vendor_account_id])
  })

  it("makes the vendor know an account in another country, and the same account under another name", async () => {
    const account = await desk.create()
    await desk.sync(account)
    await desk.untilEnded(account, "synchronized")
    await change(account, { company_name: "Fabrikam" })
    await desk.untilEnded(account, "synchronized")

    expect(await context.vendor.accounts()).toMatchObject([
      { companyName: "Fabrikam", country: "DE", calls: 2 },
    ])

    await change(account, { country: "AT" })
    const { vendor_account_id } = await desk.untilEnded(account, "synchronized")

    expect(
      (await context.vendor.accounts()).map(({ country }) => country).sort()
    ).toEqual(["AT", "DE"])
    expect(await context.vendor.accounts()).toContainEqual(
      expect.objectContaining({ country: "AT", accountId: vendor_account_id })
    )
  })

  it("ends with the new role when it changes during a call, and forgets the account that the call made", async () => {
    await context.vendor.addFault({ kind: "latency", ms: 1500 })
    const account = await desk.create()
    await desk.sync(account)
    await untilCalled()
    await desk.sync(account, { role: "reseller" })
    const { vendor_account_id } = await desk.untilEnded(account, "synchronized")
    const reseller = (await context.vendor.accounts()).find(
      ({ role }) => role === "Reseller"
    )

    expect(reseller?.accountId).toBe(vendor_account_id)
  })

  it("keeps the vendor's id of a call during which the e-mail address changed", async () => {
    await context.vendor.addFault({ kind: "latency", ms: 1500 })
    const account = await desk.create()
    await desk.sync(account)
    await untilCalled()
    await context.vendor.addFault({ kind: "country", count: 1 })
    await change(account, { email: "new@contoso.test" })
    const { vendor_account_id } = await desk.untilEnded(account, "failed")
    const [known] = await context.vendor.accounts()

    expect(known.accountId).toBe(vendor_account_id)
  })

  it("waits as the vendor asks before it sends data that changed during the call", async () => {
    await context.vendor.addFault({ kind: "latency", ms: 1000 })
    await context.vendor.addFault({ kind: "rate429", count: 1, ms: 5000 })
    const account = await desk.create()
    await desk.sync(account)
    await untilCalled()
    await change(account, { email: "new@contoso.test" })
    const calledAt = Date.now()
    await desk.untilEnded(account, "synchronized")

    expect(Date.now() - calledAt).toBeGreaterThan(5000)
    expect(await context.vendor.met("latency")).toBe(2)
    expect(await context.vendor.accounts()).toMatchObject([
      { email: "new@contoso.test" },
    ])
  })

  it("lets an account fail whose connection is gone, and leaves it out when many are synchronized", async () => {
    const account = await desk.create()
    await desk.sync(account)
    await desk.untilEnded(account, "synchronized")
    await esd().updateEsdAccounts({ id: account.id, connection_id: "gone" })
    await esd().accounts.change(
      account.id,
      { email: "new@contoso.test" },
      { type: "system", id: null }
    )

    expect(await desk.read(account)).toMatchObject({ is_syncing: true })
    expect(await esd().accounts.synchronize(account.id)).toEqual({
      outcome: "refused",
      reason: "ConnectionMissing",
    })
    expect(await desk.read(account)).toMatchObject({
      sync_status: "failed",
      is_syncing: false,
      sync_error_code: "ConnectionMissing",
      sync_error: expect.stringContaining('"gone" is not in the plugin'),
    })

    for (const selection of [
      { ids: [account.id] },
      { sync_status: "failed" },
    ]) {
      const { status, data } = await context.staff.post(
        "/admin/esd/accounts/sync",
        selection
      )

      expect([status, data]).toEqual([202, { requested: 0 }])
    }

    expect((await desk.read(account)).sync_status).toBe("failed")
  })

  it("notes that the vendor forgot an account, and makes it known again", async () => {
    const buyer = await context.register("it@contoso.test")
    await expectDelivered(context, buyer, await buy(buyer), 1)
    await context.vendor.reset()
    await expectDelivered(context, buyer, await buy(buyer), 1)
    const { ledger } = await desk.read(await accountOf(buyer))

    expect(
      ledger.slice(-2).map(({ action, details }) => [action, details?.code])
    ).toEqual([
      ["account_forgotten", "AccountNotSynchronized"],
      ["account_synchronized", undefined],
    ])
    expect(await context.vendor.accounts()).toHaveLength(1)
  })

  it("shows on a licence why its account is not there yet, while another worker is at it", async () => {
    const buyer = await context.register("it@contoso.test")
    const { id } = await desk.create({ customer_id: buyer.id })
    await esd().updateEsdAccounts({
      id,
      sync_error: "The vendor is down.",
      sync_claimed_until: new Date(Date.now() + 60_000),
    })
    const order = await buy(buyer)
    await eventually(
      () => context.staff.assets(order),
      (assets) =>
        expect(assets).toMatchObject([
          {
            sync_reason: "awaiting_account",
            sync_error: "The vendor is down.",
          },
        ]),
      60_000
    )
    await esd().updateEsdAccounts({ id, sync_claimed_until: null })
    await expectDelivered(context, buyer, order, 1)
  })
})
