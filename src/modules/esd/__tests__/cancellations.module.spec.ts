import { createAssets } from "../services/assets/create-assets"
import { anAssetInput } from "./support/an-asset-input"
import { describeEsdModule } from "./support/esd-module-runner"

const STAFF = {
  actor: { type: "user", id: "user_1" },
  comment: null,
} as const
const CUSTOMER = {
  actor: { type: "customer", id: "cus_1" },
  comment: "no need",
} as const
const DAY_MS = 86_400_000

type Changes = Record<string, string | Date | boolean | null>

describeEsdModule(({ service, MikroOrmWrapper }) => {
  const knex = () => MikroOrmWrapper.forkManager().getKnex()

  const create = async (count: number, changes: Changes = {}) => {
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
        anAssetInput(index, { account_id, order_id: "order_1" })
      )
    )
    await change(ids, {
      sync_status: "synchronized",
      token_status: "activated",
      synchronized_at: new Date(),
      ...changes,
    })

    return ids
  }

  const change = (ids: string[], changes: Changes) =>
    knex()("esd_asset").whereIn("id", ids).update(changes)

  const statuses = (ids: string[]) =>
    knex()("esd_asset").whereIn("id", ids).orderBy("id").pluck("status")

  const cancellationsOf = (id: string) =>
    knex()("esd_cancellation").where({ asset_id: id }).orderBy("requested_at")

  const codeOf = (asked: Promise<unknown>) =>
    asked.then(
      () => "done",
      ({ code }) => code
    )

  const times = <Result>(count: number, act: () => Promise<Result>) =>
    Promise.all(Array.from({ length: count }, act))

  const notices = () =>
    knex()("esd_notice").orderBy(["event", "recipient"]).select()

  it("lets one of many win that ask, decide or withdraw at the same time", async () => {
    const [id] = await create(1)
    const { cancellations } = service
    const asked = await times(5, () =>
      codeOf(cancellations.request(id, CUSTOMER))
    )

    expect(asked.sort()).toEqual(
      ["done", ...Array(4).fill("esd_cancellation_pending")].sort()
    )

    const ended = await Promise.all([
      codeOf(cancellations.withdraw(id, CUSTOMER.actor)),
      codeOf(cancellations.decline(id, STAFF)),
      codeOf(cancellations.approve(id, STAFF)),
    ])

    expect(ended.sort()).toEqual([
      "done",
      "esd_cancellation_decided",
      "esd_cancellation_decided",
    ])
    expect(await cancellationsOf(id)).toHaveLength(1)
  })

  it("cancels what nobody bought at once, and asks about what may have been", async () => {
    const ids = await create(3, {
      sync_status: "unsynchronized",
      token_status: null,
    })
    const [unbought, doubtful, failed] = ids
    await change([doubtful], { purchase_called_at: new Date() })
    await change([failed], {
      purchase_called_at: new Date(),
      sync_status: "failed",
    })
    const { changed } = await service.cancellations.cancelMany(ids, STAFF)

    expect(
      new Map(changed.map(({ asset_id, status }) => [asset_id, status]))
    ).toEqual(
      new Map([
        [unbought, "returned"],
        [doubtful, "accepted"],
        [failed, "accepted"],
      ])
    )
    expect(
      await knex()("esd_asset")
        .whereIn("id", [doubtful, failed])
        .select("status", "sync_status", "sync_reason")
    ).toEqual(
      Array(2).fill({
        status: "cancellation_requested",
        sync_status: "unsynchronized",
        sync_reason: "outcome_unknown",
      })
    )
  })

  it("decides about all licences of a canceled order once, and puts them into one batch", async () => {
    const [asked, active, gone] = await create(3)
    await service.cancellations.request(asked, CUSTOMER)
    await change([gone], { status: "cancelled" })
    const answers = await times(3, () =>
      service.cancellations.cancelOrder("order_1")
    )

    expect(
      answers
        .flatMap(({ changed }) => changed)
        .map(({ asset_id }) => asset_id)
        .sort()
    ).toEqual([asked, active].sort())

    const rows = await knex()("esd_cancellation").select(
      "status",
      "batch_id",
      "requested_by_type",
      "decided_by_type"
    )

    expect(rows).toHaveLength(2)
    expect(new Set(rows.map(({ batch_id }) => batch_id)).size).toBe(1)
    expect(rows.map((row) => row.requested_by_type).sort()).toEqual([
      "customer",
      "system",
    ])
    expect(new Set(rows.map((row) => row.decided_by_type))).toEqual(
      new Set(["system"])
    )
    expect(
      await service.cancellations.facts.findUnstoppedOrders(["order_1"])
    ).toEqual([])
  })

  it("never loses a request that comes while its order is canceled", async () => {
    const ids = await create(20)
    const [{ changed }] = await Promise.all([
      service.cancellations.cancelOrder("order_1"),
      ...ids.map((id) => codeOf(service.cancellations.request(id, CUSTOMER))),
    ])

    expect(changed).toHaveLength(20)
    expect(new Set(await statuses(ids))).toEqual(
      new Set(["cancellation_requested"])
    )
    expect(
      await knex()("esd_cancellation").where({ status: "accepted" })
    ).toHaveLength(20)
  })

  it("keeps an accepted cancellation whose vendor cannot be reached, for one worker at a time", async () => {
    const [id] = await create(1)
    const {
      changed: [{ id: cancellation }],
    } = await service.cancellations.cancel(id, STAFF)
    const outcomes = await times(3, () =>
      service.cancellations.tryReturn(cancellation)
    )

    expect(new Set(outcomes.map(({ outcome }) => outcome))).toEqual(
      new Set(["retry"])
    )
    expect(await cancellationsOf(id)).toMatchObject([
      {
        status: "accepted",
        claimed_until: null,
        error: expect.stringMatching(/.+\.$/),
      },
    ])
    expect(
      await knex()("esd_ledger_entry").where({
        action: "cancellation_deferred",
      })
    ).toHaveLength(1)
  })

  it("refuses what the options no longer have a connection for, unless nobody bought it", async () => {
    const [keyed, unbought] = await create(2, { connection_id: "gone" })
    await change([unbought], { sync_status: "failed", token_status: null })

    expect(await codeOf(service.cancellations.cancel(keyed, STAFF))).toBe(
      "esd_connection_removed"
    )
    expect(await codeOf(service.cancellations.cancel(unbought, STAFF))).toBe(
      "done"
    )
  })

  it("writes the e-mails in the transaction that makes it happen", async () => {
    const [id] = await create(1)
    const { notice_ids } = await service.cancellations.request(id, CUSTOMER)

    expect(notice_ids).toHaveLength(2)
    expect(await notices()).toMatchObject([
      { event: "cancellation_requested", recipient: "customer", asset_id: id },
      { event: "staff_cancellation", recipient: "staff", asset_id: id },
    ])
  })

  it("answers a customer who asks too often with when to ask again", async () => {
    const ids = await create(3)
    service.options.storeLimits.cancellationsPerHour = 2

    try {
      const codes = []

      for (const id of ids) {
        codes.push(await codeOf(service.cancellations.request(id, CUSTOMER)))
      }

      expect(codes).toEqual(["done", "done", "too_many_requests"])
      expect(await codeOf(service.cancellations.cancel(ids[2], STAFF))).toBe(
        "done"
      )
    } finally {
      service.options.storeLimits.cancellationsPerHour = 120
    }
  })

  it("finds the licences whose turn it is to be looked at, and no returned one", async () => {
    const until = new Date("2026-11-23T12:00:00Z")
    const ids = await create(6, {
      purchased_at: new Date(until.getTime() - 3 * DAY_MS - 1),
    })
    const [due, later, cancelled, redeemed, gone, old] = ids
    await change([later], {
      purchased_at: new Date(until.getTime() - 3 * DAY_MS),
    })
    await change([cancelled], { status: "cancelled" })
    await change([redeemed], { token_status: "redeemed" })
    await change([gone], { connection_id: "gone" })
    await change([old], {
      purchased_at: new Date(until.getTime() - 450 * DAY_MS - 1),
    })
    const found: string[] = []

    for await (const page of service.cancellations.facts.findDueForRefresh(
      until
    )) {
      found.push(...page.map(({ id }) => id))
    }

    expect(found.sort()).toEqual([due, old].sort())
  })
})
