import { ESD_MODULE } from "../../src/modules/esd"
import type EsdModuleService from "../../src/modules/esd/service"
import { reconcileEsdWorkflow } from "../../src/workflows"
import { AccountDesk } from "../support/account-desk"
import { describeShop } from "../support/describe-shop"
import { eventually } from "../support/eventually"

const MANY = 1000

describeShop((context) => {
  const desk = new AccountDesk(context)

  it("synchronizes an account with the role and e-mail address that staff give", async () => {
    const account = await desk.create({ company_name: "Contoso" })
    const { status, data } = await desk.sync(account, {
      role: "reseller",
      email: "MS@contoso.test",
      parent_account: "",
    })

    expect(status).toBe(202)
    expect(data.esd_account).toMatchObject({
      role: "reseller",
      email: "it@contoso.test",
      microsoft_email: "ms@contoso.test",
    })

    const synchronized = await desk.untilEnded(account, "synchronized")
    const [known] = await context.vendor.accounts()

    expect(known).toMatchObject({
      clientAccountId: account.id,
      role: "Reseller",
      email: "ms@contoso.test",
      companyName: "Contoso",
      country: "DE",
    })
    expect(synchronized).toMatchObject({
      vendor_account_id: known.accountId,
      sync_error: null,
      last_sync_at: expect.any(String),
      synchronized_at: expect.any(String),
    })
    expect(
      synchronized.ledger.map(({ action, actor_id }) => [action, actor_id])
    ).toEqual([
      ["account_created", context.staff.id],
      ["account_changed", context.staff.id],
      ["account_sync_requested", context.staff.id],
      ["account_synchronized", null],
    ])
  })

  it.each(["parent", 7, {}, false])(
    "refuses the parent account %j and stores nothing",
    async (parent_account) => {
      const account = await desk.create()
      const { status, data } = await desk.sync(account, {
        role: "reseller",
        parent_account,
      })

      expect(status).toBe(422)
      expect(data.message).toMatch(
        /^parent_account: Microsoft ESD accepts no parent account.*blank/
      )
      expect(await desk.read(account)).toMatchObject({
        role: "user",
        is_syncing: false,
      })
    }
  )

  it("synchronizes again when the e-mail address of a synchronized account changes, and only then", async () => {
    const account = await desk.create()
    await desk.sync(account)
    await desk.untilEnded(account, "synchronized")
    const path = `/admin/esd/accounts/${account.id}`

    const phone = await context.staff.post(path, {
      phone: "+49 30 1",
      address: { city: "Berlin" },
    })

    expect(phone.data.esd_account).toMatchObject({
      phone: "+49 30 1",
      sync_status: "synchronized",
      is_syncing: false,
    })

    const email = await context.staff.post(path, { email: "new@contoso.test" })

    expect(email.status).toBe(200)
    await desk.untilEnded(account, "synchronized")
    expect(await context.vendor.accounts()).toMatchObject([
      { email: "new@contoso.test" },
    ])
  })

  it.each([
    ["parent_account", "ParentAccountNotAllowed", /parent account/],
    ["country", "CountryNotAllowed", /country/],
  ])(
    "shows the vendor's refusal %s in a sentence, and is tried again when staff ask",
    async (kind, code, sentence) => {
      await context.vendor.addFault({ kind, count: 1 })
      const account = await desk.create()
      await desk.sync(account)
      const failed = await desk.untilEnded(account, "failed")

      expect(failed).toMatchObject({
        sync_error_code: code,
        sync_error: expect.stringMatching(sentence),
        vendor_account_id: null,
      })
      expect(failed.ledger.at(-1)).toMatchObject({
        action: "account_sync_failed",
        details: { code, correlation_id: expect.any(String) },
      })

      await desk.sync(account)
      expect(await desk.untilEnded(account, "synchronized")).toMatchObject({
        sync_error_code: null,
        sync_error: null,
      })
    }
  )

  it("goes on by itself when the vendor is down, slow or drops the connection", async () => {
    for (const kind of ["error503", "connection_reset", "malformed"]) {
      await context.vendor.addFault({ kind, count: 1 })
    }
    await context.vendor.addFault({ kind: "latency", count: 1, ms: 2500 })
    const account = await desk.create()
    await desk.sync(account)

    await desk.untilEnded(account, "synchronized")
    expect(await context.vendor.accounts()).toHaveLength(1)
  })

  it("lists the accounts that are being synchronized, and only those", async () => {
    const listed = async () => {
      const { data } = await context.staff.get(
        "/admin/esd/accounts?is_syncing=true"
      )

      return data.esd_accounts.map(({ id }: { id: string }) => id)
    }
    await context.vendor.addFault({ kind: "latency", count: 5, ms: 1500 })
    await desk.create({ email: "other@contoso.test" })
    const account = await desk.create()
    await desk.sync(account)

    expect(await listed()).toEqual([account.id])

    await desk.untilEnded(account, "synchronized")
    expect(await listed()).toEqual([])
  })

  it("calls the vendor once for syncs that come at the same time and change nothing", async () => {
    await context.vendor.addFault({ kind: "latency", ms: 800 })
    const account = await desk.create()
    const answers = await Promise.all(
      Array.from({ length: 4 }, () => desk.sync(account))
    )

    expect(answers.map(({ status }) => status)).toEqual([202, 202, 202, 202])
    await desk.untilEnded(account, "synchronized")
    await context.untilIdle()
    expect(await context.vendor.met("latency")).toBe(1)
  })

  it("calls the vendor a second time, after the first, when the data change during a call", async () => {
    await context.vendor.addFault({ kind: "latency", ms: 1500 })
    const account = await desk.create()
    await desk.sync(account)
    await eventually(
      () => context.vendor.met("latency"),
      (met) => expect(met).toBe(1)
    )
    await desk.sync(account, { email: "new@contoso.test" })
    const { ledger } = await desk.untilEnded(account, "synchronized")
    await context.untilIdle()

    expect(await context.vendor.met("latency")).toBe(2)
    expect(await context.vendor.accounts()).toMatchObject([
      { email: "new@contoso.test" },
    ])
    expect(ledger.map(({ action }) => action).slice(-2)).toEqual([
      "account_sync_superseded",
      "account_synchronized",
    ])
  })

  it("forgets a refusal of data that were changed during the call", async () => {
    await context.vendor.addFault({ kind: "latency", ms: 1500 })
    await context.vendor.addFault({ kind: "country", count: 1 })
    const account = await desk.create()
    await desk.sync(account)
    await eventually(
      () => context.vendor.met("latency"),
      (met) => expect(met).toBe(1)
    )
    await context.staff.post(`/admin/esd/accounts/${account.id}`, {
      country: "AT",
    })

    expect(await desk.untilEnded(account, "synchronized")).toMatchObject({
      sync_error_code: null,
    })
  })

  it("finds a synchronization whose job was lost", async () => {
    const account = await desk.create()
    const esd = context.container.resolve<EsdModuleService>(ESD_MODULE)
    await esd.accounts.requestSyncs(
      { ids: [account.id] },
      { type: "system", id: null }
    )

    expect(await desk.read(account)).toMatchObject({ is_syncing: true })

    const { result } = await reconcileEsdWorkflow(context.container).run({
      input: { older_than_ms: 0 },
    })

    expect(result.accounts).toBe(1)
    await desk.untilEnded(account, "synchronized")
  })

  it("synchronizes all that failed, and leaves the others alone", async () => {
    await context.vendor.addFault({ kind: "country", count: 2 })
    const failed = [
      await desk.create({ email: "a@contoso.test" }),
      await desk.create({ email: "b@contoso.test" }),
    ]
    const other = await desk.create({ email: "c@contoso.test" })

    for (const account of failed) {
      await desk.sync(account)
      await desk.untilEnded(account, "failed")
    }

    const { status, data } = await context.staff.post(
      "/admin/esd/accounts/sync",
      { sync_status: "failed" }
    )

    expect([status, data]).toEqual([202, { requested: 2 }])

    for (const account of failed) {
      await desk.untilEnded(account, "synchronized")
    }

    expect((await desk.read(other)).sync_status).toBe("unsynchronized")
  })

  it(`synchronizes ${MANY} accounts under the vendor's rate limit, each with one call`, async () => {
    const esd = context.container.resolve<EsdModuleService>(ESD_MODULE)
    const accounts = await esd.createEsdAccounts(
      Array.from({ length: MANY }, (_, index) => ({
        client_account_id: `client-${index}`,
        connection_id: "de",
        role: "user" as const,
        email: `user-${index}@contoso.test`,
        country: "DE",
      }))
    )
    await context.vendor.addFault({ kind: "rate429", count: 5, ms: 1000 })
    await context.vendor.addFault({ kind: "latency", ms: 0 })
    const { status, data } = await context.staff.post(
      "/admin/esd/accounts/sync",
      { ids: accounts.map(({ id }) => id) }
    )

    expect([status, data]).toEqual([202, { requested: MANY }])

    await eventually(
      () =>
        context.staff.get(
          "/admin/esd/accounts?sync_status=synchronized&limit=1"
        ),
      (answer) => expect(answer.data.count).toBe(MANY),
      240_000
    )
    await context.untilIdle()
    expect(await context.vendor.accounts()).toHaveLength(MANY)
    expect(await context.vendor.met("latency")).toBe(MANY + 5)

    const tooMany = await context.staff.post("/admin/esd/accounts/sync", {
      ids: Array.from({ length: MANY + 1 }, () => accounts[0].id),
    })

    expect([tooMany.status, tooMany.data.message]).toEqual([
      400,
      expect.stringContaining("ids"),
    ])
  })
})
