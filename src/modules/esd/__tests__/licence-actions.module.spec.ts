import { claimMails } from "../services/mails/claim-mails"
import { markMailsSent } from "../services/mails/mark-mails-sent"
import { createAssets } from "../services/assets/create-assets"
import { anAssetInput } from "./support/an-asset-input"
import { describeEsdModule } from "./support/esd-module-runner"

const ACTOR = { type: "user", id: "user_1" } as const
const OTHER = { type: "user", id: "user_2" } as const

describeEsdModule(({ service, MikroOrmWrapper }) => {
  const knex = () => MikroOrmWrapper.forkManager().getKnex()

  const create = async (
    count: number,
    changes: Record<string, string | null>
  ) => {
    const account_id = await service.accounts.ensure({
      connection_id: "test",
      role: "user",
      customer_id: null,
      email: "end@contoso.test",
      company_name: null,
      first_name: null,
      last_name: null,
      phone: null,
      country: "DE",
    })
    const ids = await createAssets(
      knex(),
      Array.from({ length: count }, (_, index) =>
        anAssetInput(index, { account_id })
      )
    )
    await change(ids, changes)

    return ids
  }

  const change = (ids: string[], changes: Record<string, string | null>) =>
    knex()("esd_asset").whereIn("id", ids).update(changes)

  const ledgerOf = (action: string) =>
    knex()("esd_ledger_entry").where({ action }).orderBy("asset_id")

  const refusal = (asked: Promise<unknown>) =>
    asked.then(
      () => null,
      ({ type, code, message }) => ({ type, code, message })
    )

  describe("all licences that failed for a reason", () => {
    const failed = { sync_status: "failed", sync_reason: "X" }

    it("are accepted once each, although two ask at the same time", async () => {
      const ids = await create(50, failed)
      const answers = await Promise.all(
        [ACTOR, OTHER, ACTOR].map((actor) =>
          service.actions.retryMany(ids, actor, "X")
        )
      )

      expect(answers.flatMap(({ accepted }) => accepted)).toHaveLength(50)
      expect(await ledgerOf("retry_requested")).toHaveLength(50)
    })

    it("are left alone when they fail for another reason meanwhile", async () => {
      const [same, other, waits] = await create(3, failed)
      await change([other], { sync_reason: "Y" })
      await change([waits], { sync_status: "unsynchronized" })
      const { accepted } = await service.actions.retryMany(
        [same, other, waits],
        ACTOR,
        "X"
      )

      expect(accepted.map(({ id }) => id)).toEqual([same])
    })

    it("are found page by page", async () => {
      const ids = (await create(5, failed)).sort()
      const find = (after: string | null) =>
        service.actions.findFailed("X", { after, limit: 2 })

      expect(await find(null)).toEqual(ids.slice(0, 2))
      expect(await find(ids[1])).toEqual(ids.slice(2, 4))
      expect(await find(ids[4])).toEqual([])
    })
  })

  describe("an e-mail to another address", () => {
    const bought = { sync_status: "synchronized" }
    const PENDING = {
      type: "conflict",
      code: "esd_email_pending",
      message: expect.stringMatching(/not out yet\..+\.$/),
    }
    const to = "it@else.test"

    const mailOf = async (id: string) =>
      knex()("esd_asset")
        .select("email_status", "email_to", "email_resends")
        .where({ id })
        .first()

    it("is refused while the customer's own is not out", async () => {
      const [id] = await create(1, bought)
      const before = await mailOf(id)

      expect(await refusal(service.actions.resend(id, ACTOR, to))).toEqual(
        PENDING
      )
      expect(await mailOf(id)).toEqual(before)
      expect(await ledgerOf("resend_requested")).toEqual([])

      await service.actions.resend(id, ACTOR)
      expect(await mailOf(id)).toMatchObject({ email_resends: 1 })
    })

    it("is not asked for twice while it is being sent", async () => {
      const [id] = await create(1, bought)
      const [{ claim }] = await claimMails(knex(), [id], 60_000)

      expect(await service.actions.resendMany([id], OTHER)).toEqual([])
      expect(await refusal(service.actions.resend(id, ACTOR))).toEqual(PENDING)

      await markMailsSent(knex(), [{ id, claim }])
      expect(await mailOf(id)).toMatchObject({ email_status: "sent" })
      expect(await service.actions.resendMany([id], OTHER)).toHaveLength(1)
    })

    it("is not dropped by who asks for one to its own before it is out", async () => {
      const [id, sent] = await create(2, { ...bought, email_status: "sent" })
      await service.actions.resend(id, ACTOR, to)
      const promised = await mailOf(id)

      expect(promised).toMatchObject({ email_status: "pending", email_to: to })
      expect(await refusal(service.actions.resend(id, OTHER))).toEqual(PENDING)

      const accepted = await service.actions.resendMany([id, sent], OTHER)

      expect(accepted.map((licence) => licence.id)).toEqual([sent])
      expect(await service.actions.whyRefused("resend", [id])).toMatchObject([
        { id, code: "esd_email_pending" },
      ])
      expect(await mailOf(id)).toEqual(promised)

      await change([id], { email_status: "sent" })
      await service.actions.resend(id, OTHER)
      expect(await mailOf(id)).toMatchObject({
        email_status: "pending",
        email_to: null,
      })
    })
  })

  it.each([
    ["retry", { sync_status: "synchronized" }, "esd_has_key"],
    [
      "retry",
      { status: "cancellation_requested" },
      "esd_cancellation_requested",
    ],
    ["retry", { sync_reason: "awaiting_payment" }, "esd_awaiting_payment"],
    ["resend", {}, "esd_no_key"],
    ["resend", { status: "cancelled" }, "esd_cancelled"],
  ] as const)(
    "refuses a %s of a licence with %j as it does for many: %s",
    async (action, changes, code) => {
      const [id] = await create(1, {
        sync_status: "unsynchronized",
        ...changes,
      })
      const [{ message }] = await service.actions.whyRefused(action, [id])

      expect(await refusal(service.actions[action](id, ACTOR))).toEqual({
        type: "conflict",
        code,
        message,
      })
    }
  )

  it("asks the vendor only about licences with a key and a connection, and notes it for those alone", async () => {
    const [keyed, gone, waits] = await create(3, {
      sync_status: "synchronized",
    })
    await change([gone], { connection_id: "removed" })
    await change([waits], { sync_status: "unsynchronized" })
    const found = await service.actions.findRefreshable([
      keyed,
      gone,
      waits,
      "esda_unknown",
    ])

    expect(found).toEqual([{ id: keyed, connection_id: "test" }])
    expect(await ledgerOf("refresh_requested")).toEqual([])

    await service.actions.noteRefreshes(found, ACTOR)
    expect(await ledgerOf("refresh_requested")).toMatchObject([
      { asset_id: keyed, actor_type: "user", actor_id: "user_1" },
    ])
  })
})
