import { createAssets } from "../services/assets/create-assets"
import {
  type CancellationChange,
  cancellationNotices,
} from "../services/notices/cancellation-notices"
import type { NoticeClaim } from "../services/notices/claim-notices"
import { insertNotices } from "../services/notices/insert-notices"
import { anAssetInput } from "./support/an-asset-input"
import { describeEsdModule } from "./support/esd-module-runner"

describeEsdModule(({ service, MikroOrmWrapper }) => {
  const knex = () => MikroOrmWrapper.forkManager().getKnex()

  const createAssetsOf = async (count: number) => {
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
        anAssetInput(index, { account_id })
      )
    )
  }

  const told = (
    change: CancellationChange,
    ids: string[],
    requested_by_type: "customer" | "user" = "customer"
  ) =>
    cancellationNotices(
      change,
      ids.map((id) => ({
        id,
        order_id: "order_1",
        asset_id: `esda_${id}`,
        requested_by_type,
      }))
    )

  const claim = async (id: string) =>
    (await service.notices.claim(id)) as NoticeClaim

  const rows = (): Promise<
    Array<{ id: string; event: string; status: string; sent_with: string }>
  > => knex()("esd_notice").orderBy("id")

  describe("notices", () => {
    it("are written once for each thing that happened, and not when it is undone", async () => {
      const ids = await service.notices.insert(told("requested", ["esdcan_1"]))

      expect(ids).toHaveLength(2)
      expect(
        await service.notices.insert(told("requested", ["esdcan_1"]))
      ).toEqual([])
      expect(
        await service.notices.insert(told("withdrawn", ["esdcan_1"]))
      ).toHaveLength(2)
      await expect(
        knex().transaction(async (transaction) => {
          await insertNotices(transaction, told("requested", ["esdcan_2"]))
          throw new Error("undone")
        })
      ).rejects.toThrow("undone")
      expect((await rows()).map(({ event }) => event).sort()).toEqual([
        "cancellation_requested",
        "cancellation_withdrawn",
        "staff_cancellation",
        "staff_cancellation",
      ])
    })

    it("tell customers of what they asked for themselves, and of each licence that is cancelled", () => {
      const events = (change: CancellationChange, by: "customer" | "user") =>
        told(change, ["esdcan_1"], by).map(({ event }) => event)

      expect(events("refused", "customer")).toEqual([
        "cancellation_declined",
        "staff_cancellation",
      ])
      expect(events("refused", "user")).toEqual(["staff_cancellation"])
      expect(events("returned", "user")).toEqual(["cancellation_approved"])
      expect(events("declined", "customer")).toEqual(["cancellation_declined"])
    })

    it("of an order that tell the same are claimed together, by one worker", async () => {
      await service.notices.insert([
        ...told("returned", ["esdcan_1", "esdcan_2", "esdcan_3"]),
        ...told("withdrawn", ["esdcan_4"]),
      ])
      const ofOne = (await rows()).filter(
        ({ event }) => event === "cancellation_approved"
      )
      const claims = await Promise.all(ofOne.map(({ id }) => claim(id)))
      const [taken, ...others] = claims.filter(Boolean)

      expect(others).toEqual([])
      expect(taken).toMatchObject({
        ids: ofOne.map(({ id }) => id).sort(),
        attempts: 1,
        sending: ofOne[0].id,
      })
      expect([...taken.cancellation_ids].sort()).toEqual([
        "esdcan_1",
        "esdcan_2",
        "esdcan_3",
      ])

      await service.notices.finish(taken, { status: "sent" })
      expect(await claim(ofOne[1].id)).toBeNull()
    })

    it("stay together for the next try, without those that came later", async () => {
      const [first] = await service.notices.insert(
        told("returned", ["esdcan_1", "esdcan_2"])
      )
      const once = await claim(first)
      await service.notices.finish(once, { status: "pending", error: "Busy." })
      const [late] = await service.notices.insert(
        told("returned", ["esdcan_3"])
      )
      const again = await claim(first)

      expect(again).toMatchObject({ ids: once.ids, sending: once.sending })
      expect(again.attempts).toBe(2)
      expect(await claim(late)).toMatchObject({ ids: [late], sending: late })
    })

    it("of a claim that ran out are left alone by who had it", async () => {
      const [id] = await service.notices.insert(told("declined", ["esdcan_1"]))
      const slow = await claim(id)
      await knex()("esd_notice").update({ claimed_until: new Date(0) })
      expect(await service.notices.findUnsent(0)).toEqual([id])
      const next = await claim(id)
      await service.notices.finish(slow, { status: "failed", error: "Slow." })

      expect(await rows()).toMatchObject([{ status: "pending" }])
      await service.notices.finish(next, { status: "sent" })
      expect(await rows()).toMatchObject([{ status: "sent" }])
      expect(await service.notices.findUnsent(0)).toEqual([])
    })

    it("wait a minute for what is cancelled together", async () => {
      await knex()("esd_cancellation").insert(
        ["returned", "accepted"].map((status, index) => ({
          id: `esdcan_${index}`,
          asset_id: `esda_${index}`,
          order_id: "order_1",
          batch_id: "batch_1",
          status,
          requested_by_type: "user",
          requested_at: new Date(),
        }))
      )
      const [id] = await service.notices.insert(told("returned", ["esdcan_0"]))

      expect(await service.notices.claim(id)).toBe("later")
      await knex()("esd_notice").update({
        created_at: new Date(Date.now() - 61_000),
      })
      expect(await claim(id)).toMatchObject({ ids: [id] })
    })
  })

  describe("e-mails about failed licences", () => {
    const fail = async (
      ids: string[],
      sync_reason: string,
      failed_at = new Date()
    ) => {
      await knex()("esd_asset")
        .whereIn("id", ids)
        .update({
          sync_status: "failed",
          sync_reason,
          sync_error: `${sync_reason}!`,
          updated_at: new Date(),
        })
      await knex()("esd_ledger_entry").insert(
        ids.map((asset_id) => ({
          id: `esdle_${asset_id}_${failed_at.getTime()}`,
          asset_id,
          action: "sync_refused",
          actor_type: "system",
          created_at: failed_at,
        }))
      )
    }

    const report = async () => {
      const ids = await service.notices.reportFailures(0)
      const reported: Array<{ details: object; asset_id: string }> =
        await knex()("esd_notice").whereIn("id", ids).orderBy("subject_id")

      return reported.map(({ details, asset_id }) => ({ ...details, asset_id }))
    }

    const anHourLater = () =>
      knex().raw(
        `update esd_notice
            set created_at = created_at - interval '61 minutes',
                details = details || jsonb_build_object('until',
                  (details->>'until')::timestamptz - interval '61 minutes')`
      )

    it("are one for each reason, with how many are new, at most one in an hour", async () => {
      const ids = await createAssetsOf(6)
      const minutesAgo = (minutes: number) =>
        new Date(Date.now() - minutes * 60_000)
      await fail([ids[0], ids[1]], "CreditLimitExceeded", minutesAgo(70))
      await fail([ids[2]], "SkuDiscontinued", minutesAgo(70))

      expect(await report()).toMatchObject([
        {
          reason: "CreditLimitExceeded",
          count: 2,
          is_exact: 1,
          error: "CreditLimitExceeded!",
        },
        { reason: "SkuDiscontinued", count: 1, asset_id: ids[2] },
      ])
      await fail([ids[3]], "CreditLimitExceeded")
      await fail([ids[4]], "CountryNotAllowed", minutesAgo(70))

      expect(await report()).toMatchObject([
        { reason: "CountryNotAllowed", count: 1 },
      ])
      await anHourLater()
      await fail([ids[5]], "CreditLimitExceeded")

      expect(await report()).toMatchObject([
        { reason: "CreditLimitExceeded", count: 2 },
      ])
      expect(await report()).toEqual([])
    })

    it("count a licence again that was tried again, and none that only changed", async () => {
      const [tried, changed] = await createAssetsOf(2)
      const before = new Date(Date.now() - 2 * 60 * 60_000)
      await fail([tried, changed], "SkuNotFound", before)
      expect(await report()).toMatchObject([{ count: 2 }])
      await anHourLater()
      await knex()("esd_asset").update({ updated_at: new Date() })
      expect(await report()).toEqual([])
      await fail([tried], "SkuNotFound")

      expect(await report()).toMatchObject([{ count: 1, asset_id: tried }])
    })

    it("are one although many processes look at the same time", async () => {
      const ids = await createAssetsOf(3)
      await fail(ids, "SkuNotFound")
      const reported = await Promise.all(
        Array.from({ length: 4 }, () => service.notices.reportFailures(0))
      )

      expect(reported.flat()).toHaveLength(1)
    })

    it("leave out what failed long ago, is cancelled, or failed only just now", async () => {
      const [old, cancelled, fresh] = await createAssetsOf(3)
      await fail([old], "SkuNotFound", new Date(Date.now() - 25 * 3_600_000))
      await fail([cancelled, fresh], "SkuNotFound")
      await knex()("esd_asset")
        .where({ id: cancelled })
        .update({ status: "cancelled" })

      expect(await service.notices.reportFailures(60_000)).toEqual([])
      expect(await report()).toMatchObject([{ count: 1, asset_id: fresh }])
    })
  })
})
