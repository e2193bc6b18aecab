import { createAssets } from "../services/assets/create-assets"
import { type LicenceOverview, Overview } from "../services/overview/overview"
import type { CreateAssetInput } from "../types"
import { anAssetInput } from "./support/an-asset-input"
import { describeEsdModule } from "./support/esd-module-runner"

const QUARTER_MS = 15 * 60 * 1000

describeEsdModule(({ service, MikroOrmWrapper }) => {
  const sql = (text: string, values: unknown[] = []) =>
    MikroOrmWrapper.forkManager().execute(text, values)

  const change = (id: string, changes: Record<string, string>) =>
    sql(
      `update esd_asset set ${Object.keys(changes)
        .map((column) => `${column} = ?`)
        .join(", ")} where id = ?`,
      [...Object.values(changes), id]
    )

  const knex = () => MikroOrmWrapper.forkManager().getKnex()

  /** Licences, each of an order of its own unless changed. */
  const create = async (
    count: number,
    changes: (index: number) => Partial<CreateAssetInput> = () => ({})
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

    return createAssets(
      knex(),
      Array.from({ length: count }, (_, index) =>
        anAssetInput(index, { account_id, ...changes(index) })
      )
    )
  }

  const synchronize = (id: string, changes: Record<string, string> = {}) =>
    change(id, {
      sync_status: "synchronized",
      email_status: "sent",
      synchronized_at: "2026-01-01T00:00:00Z",
      token_envelope: "v1.test.iv.tag.text",
      ...changes,
    })

  describe("the overview", () => {
    /** As an answer has it; the dates of this connection are texts. */
    const on = (now: string) => ({
      read: async (days: number): Promise<LicenceOverview> =>
        JSON.parse(
          JSON.stringify(
            await new Overview(knex(), () => new Date(now)).read(days)
          )
        ),
    })

    it("is empty in a shop without licences, and has every day", async () => {
      const overview = await on("2026-11-23T12:00:00Z").read(90)

      expect(overview).toMatchObject({
        licences: { active: 0, synchronized: 0, waiting: 0, failed: 0 },
        oldest_waiting: null,
        failures: [],
        waiting: [],
        failures_are_exact: true,
        waiting_is_exact: true,
      })
      expect(overview.per_day).toHaveLength(90)
      expect(overview.per_day.at(-1)).toEqual({
        day: "2026-11-23",
        synchronized: 0,
        waiting: 0,
        failed: 0,
        cancelled: 0,
      })
    })

    it("counts licences by state", async () => {
      const ids = await create(9)
      await synchronize(ids[0], { email_status: "pending" })
      await synchronize(ids[1], {
        email_status: "pending",
        updated_at: "2026-01-01T00:00:00Z",
      })
      await synchronize(ids[2], { email_status: "failed" })
      await synchronize(ids[3], {
        email_status: "failed",
        status: "cancelled",
      })
      await synchronize(ids[4], { status: "cancellation_requested" })
      await change(ids[5], { sync_status: "failed" })
      await change(ids[6], { sync_status: "failed", status: "cancelled" })
      await change(ids[7], { status: "cancelled" })

      expect((await on("2026-01-01T12:00:00Z").read(1)).licences).toEqual({
        active: 5,
        active_is_exact: true,
        synchronized: 5,
        synchronized_is_exact: true,
        waiting: 1,
        waiting_is_exact: true,
        failed: 1,
        failed_is_exact: true,
        unsent: 2,
        unsent_is_exact: true,
        cancellation_requested: 1,
        cancellation_requested_is_exact: true,
      })
    })

    it("counts each licence once, on its day in UTC", async () => {
      const times = [
        "2026-01-01T23:59:59.999Z",
        "2026-01-02T00:00:00Z",
        "2026-01-02T23:59:59.999Z",
        "2026-01-03T00:00:00Z",
        "2026-01-04T01:00:00+02:00",
        "2026-01-03T12:00:00Z",
      ]
      const ids = await create(times.length, (index) => ({
        purchased_at: times[index],
      }))
      await synchronize(ids[1])
      await synchronize(ids[2], { status: "cancelled" })
      await change(ids[3], { sync_status: "failed" })
      await change(ids[4], { sync_status: "failed", status: "cancelled" })

      expect((await on("2026-01-03T00:00:00Z").read(2)).per_day).toEqual([
        {
          day: "2026-01-02",
          synchronized: 1,
          waiting: 0,
          failed: 0,
          cancelled: 1,
        },
        {
          day: "2026-01-03",
          synchronized: 0,
          waiting: 1,
          failed: 1,
          cancelled: 1,
        },
      ])
    })

    it("groups what failed and what waits by reason, the largest group first", async () => {
      const ids = await create(7)
      const fail = (id: string, sync_reason: string, sync_error: string) =>
        change(id, { sync_status: "failed", sync_reason, sync_error })
      await fail(ids[0], "SkuDiscontinued", "Gone.")
      await fail(ids[1], "CreditLimitExceeded", "Used up.")
      await fail(ids[2], "CreditLimitExceeded", "Still used up.")
      await change(ids[2], { updated_at: "2099-01-01T00:00:00Z" })
      await change(ids[3], { sync_reason: "awaiting_account" })
      await change(ids[6], { status: "cancelled" })

      const overview = await on("2026-01-01T12:00:00Z").read(1)

      expect(overview).toMatchObject({
        failures: [
          {
            sync_reason: "CreditLimitExceeded",
            count: 2,
            oldest_purchased_at: expect.stringMatching(/00:00:01/),
            sync_error: "Still used up.",
          },
          { sync_reason: "SkuDiscontinued", count: 1, sync_error: "Gone." },
        ],
        waiting: [
          { sync_reason: "queued", count: 2 },
          { sync_reason: "awaiting_account", count: 1 },
        ],
      })
      expect(overview.oldest_waiting).toEqual({
        asset_id: ids[3],
        order_id: "order_3",
        order_display_id: 3,
        purchased_at: expect.stringMatching(/00:00:03/),
        sync_reason: "awaiting_account",
      })
    })

    it("stops counting at ten thousand and says so", async () => {
      await create(10_001)

      expect(await on("2026-01-01T12:00:00Z").read(1)).toMatchObject({
        licences: {
          waiting: 10_000,
          waiting_is_exact: false,
          failed: 0,
          failed_is_exact: true,
          active_is_exact: false,
          synchronized_is_exact: false,
        },
        waiting_is_exact: false,
        failures_are_exact: true,
      })
    })
  })

  describe("the checks", () => {
    it("know which encryption keys are in use", async () => {
      expect(await service.checks.findUsedKeys()).toEqual([])

      const ids = await create(5)
      await synchronize(ids[0], { token_envelope: "v1.old.iv.tag.text" })
      await synchronize(ids[1], { token_envelope: "v1.old.iv.tag.text" })
      await synchronize(ids[2], { token_envelope: "v1.new.iv.tag.text" })
      await synchronize(ids[3], { token_envelope: "v1.2024-a.iv.tag.text" })

      expect((await service.checks.findUsedKeys()).sort()).toEqual([
        "2024-a",
        "new",
        "old",
      ])
    })

    it("count what is stuck, failed or unsent, and leave out what is on its way", async () => {
      const ids = await create(8)
      const old = "2026-01-01T00:00:00Z"
      const soon = new Date().toISOString()
      await change(ids[1], { updated_at: old })
      await change(ids[2], { updated_at: old, sync_reason: "awaiting_payment" })
      await change(ids[3], { sync_status: "failed" })
      await synchronize(ids[4], { email_status: "pending", updated_at: old })
      await synchronize(ids[5], { email_status: "pending" })
      await synchronize(ids[0], {
        email_status: "pending",
        email_error: "The mail server does not answer.",
      })
      await synchronize(ids[6], {
        email_status: "failed",
        synchronized_at: soon,
      })
      await synchronize(ids[7])

      expect(await service.checks.countTroubles(QUARTER_MS)).toEqual({
        stuck: { count: 1, isExact: true },
        failed: { count: 1, isExact: true },
        unsent: { count: 3, isExact: true },
      })
    })

    it("know how many offerings a connection has", async () => {
      expect(await service.checks.readCatalogueState("test")).toEqual({
        available: 0,
        discontinued: 0,
        changed_at: null,
      })

      await sql(
        `insert into esd_product (id, connection_id, sku, name, country, language, status)
         values ('esdp_1', 'test', 'A', 'A', 'DE', 'de-DE', 'available'),
                ('esdp_2', 'test', 'B', 'B', 'DE', 'de-DE', 'discontinued'),
                ('esdp_3', 'other', 'C', 'C', 'DE', 'de-DE', 'available')`
      )

      expect(await service.checks.readCatalogueState("test")).toEqual({
        available: 1,
        discontinued: 1,
        changed_at: expect.any(Date),
      })
    })

    it("know when a certificate runs out", () => {
      expect(
        service.checks.certificateExpiry("test").getTime()
      ).toBeGreaterThan(Date.now())
    })
  })
})
