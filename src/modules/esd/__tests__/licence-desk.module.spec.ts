import { createAssets } from "../services/assets/create-assets"
import type { PageRequest } from "../services/desk/licence-desk"
import { LICENCE_ORDERS } from "../services/desk/licence-order"
import type { CreateAssetInput } from "../types"
import { anAssetInput } from "./support/an-asset-input"
import { describeEsdModule } from "./support/esd-module-runner"

const ACTOR = { type: "user", id: "user_1" } as const

describeEsdModule(({ service, MikroOrmWrapper }) => {
  const sql = (text: string, values: unknown[] = []) =>
    MikroOrmWrapper.forkManager().execute(text, values)

  /** Licences, each of an order of its own unless changed. */
  const create = async (
    count: number,
    change: (index: number) => Partial<CreateAssetInput> = () => ({})
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
      MikroOrmWrapper.forkManager().getKnex(),
      Array.from({ length: count }, (_, index) =>
        anAssetInput(index, { account_id, ...change(index) })
      )
    )
  }

  const list = (request: Partial<PageRequest> = {}) =>
    service.desk.list({
      filter: {},
      order: "-purchased_at",
      limit: 3,
      offset: 0,
      ...request,
    })

  /** All pages from the first on, and then all of them back again. */
  const walk = async (request: Partial<PageRequest>) => {
    const forwards: string[][] = []
    const backwards: string[][] = []
    let page = await list(request)

    for (;;) {
      forwards.push(page.ids)

      if (!page.next_cursor) {
        break
      }

      page = await list({ ...request, after: page.next_cursor })
    }

    for (;;) {
      backwards.unshift(page.ids)

      if (!page.previous_cursor) {
        break
      }

      page = await list({ ...request, before: page.previous_cursor })
    }

    return { forwards, backwards }
  }

  it.each(LICENCE_ORDERS.filter((order) => !order.endsWith("sync_status")))(
    "shows each licence once in the order %s, forwards as backwards, although many tie",
    async (order) => {
      const ids = await create(10, (index) => ({
        order_display_id: index % 2,
        purchased_at: new Date(Date.UTC(2026, 0, 1 + (index % 2))),
      }))
      const { forwards, backwards } = await walk({ order })

      expect(forwards.map(({ length }) => length)).toEqual([3, 3, 3, 1])
      expect(forwards.flat().sort()).toEqual([...ids].sort())
      // Backwards the pages are cut from the other end.
      expect(backwards.flat()).toEqual(forwards.flat())
    }
  )

  it("tells licences apart that were bought in the same millisecond", async () => {
    await create(4)
    await sql(
      `update esd_asset set purchased_at = timestamptz '2026-01-01 00:00:00.123'
         + unit_count * interval '1 microsecond'
         + order_display_id * interval '1 microsecond'`
    )
    const { forwards, backwards } = await walk({ limit: 1 })

    expect(forwards).toHaveLength(4)
    expect(backwards).toEqual(forwards)
  })

  it.each(["sync_status", "-sync_status", "-purchased_at"] as const)(
    "shows an order by %s, its ties by line and unit, forwards as backwards",
    async (order) => {
      const ids = await create(7, (index) => ({
        order_id: "order_1",
        line_item_id: "ordli_1",
        unit_index: index,
        purchased_at: new Date(Date.UTC(2026, 0, 1)),
      }))
      await sql(
        `update esd_asset set sync_status = 'failed' where unit_index in (2, 5)`
      )
      const { forwards, backwards } = await walk({
        order,
        filter: { order_id: ["order_1"] },
      })
      const failed = [ids[2], ids[5]]
      const others = ids.filter((id) => !failed.includes(id))

      expect(forwards.flat()).toEqual(
        order === "sync_status"
          ? [...failed, ...others]
          : order === "-sync_status"
            ? [...others, ...failed]
            : ids
      )
      expect(backwards.flat()).toEqual(forwards.flat())
    }
  )

  it("goes on from a licence that left the list", async () => {
    const ids = await create(6)
    const filter = { sync_status: ["unsynchronized" as const] }
    const first = await list({ filter })

    expect(first.ids).toEqual([ids[5], ids[4], ids[3]])

    await sql(`update esd_asset set sync_status = 'failed' where id = ?`, [
      ids[3],
    ])
    const second = await list({ filter, after: first.next_cursor! })

    expect(second.ids).toEqual([ids[2], ids[1], ids[0]])

    const back = await list({ filter, before: second.previous_cursor! })

    expect(back.ids).toEqual([ids[5], ids[4]])
    expect(back.previous_cursor).toBeNull()
  })

  it("leads back from a page that is empty by now to all that is left", async () => {
    const ids = await create(4)
    const filter = { sync_status: ["unsynchronized" as const] }
    const first = await list({ filter })
    await sql(`update esd_asset set sync_status = 'failed' where id = ?`, [
      ids[0],
    ])
    const empty = await list({ filter, after: first.next_cursor! })

    expect(empty).toMatchObject({ ids: [], next_cursor: null })

    const back = await list({ filter, before: empty.previous_cursor! })

    expect(back.ids).toEqual(first.ids)
    expect(back).toMatchObject({ next_cursor: null, previous_cursor: null })
  })

  it("has no page before the first and none after the last", async () => {
    await create(6)
    const first = await list()
    const last = await list({ after: first.next_cursor! })
    const byOffset = await list({ offset: 3 })

    expect(first.previous_cursor).toBeNull()
    expect(last.next_cursor).toBeNull()
    expect(byOffset.ids).toEqual(last.ids)
    expect((await list({ before: byOffset.previous_cursor! })).ids).toEqual(
      first.ids
    )
    expect(await list({ filter: { sku: ["none"] } })).toEqual({
      ids: [],
      count: 0,
      is_count_exact: true,
      next_cursor: null,
      previous_cursor: null,
    })
  })

  it("counts up to a thousand, and all of an order", async () => {
    await create(1001, (index) => ({
      order_id: "order_1",
      line_item_id: "ordli_1",
      unit_index: index,
    }))

    expect(await list()).toMatchObject({ count: 1000, is_count_exact: false })
    expect(await list({ filter: { order_id: ["order_1"] } })).toMatchObject({
      count: 1001,
      is_count_exact: true,
    })
    await sql(`delete from esd_asset where unit_index = 0`)
    expect(await list()).toMatchObject({ count: 1000, is_count_exact: true })
  })

  it("finds by what a licence has", async () => {
    const reseller_account_id = "esdacc_reseller"
    const [plain, other] = await create(2, (index) =>
      index
        ? {
            customer_id: "cus_2",
            sku: "ABC-1",
            esd_product_id: "esdp_2",
            variant_id: "variant_2",
            reseller_account_id,
          }
        : {}
    )
    await sql(
      `insert into esd_product (id, connection_id, sku, name, country, language)
       values ('esdp_2', 'test', 'ABC-1', 'Other', 'DE', 'de-DE')`
    )
    await sql(
      `update esd_asset
          set sync_status = 'failed', sync_reason = 'CreditLimitExceeded',
              status = 'cancelled', email_status = 'failed',
              token_status = 'return_accepted', return_status = 'successful',
              invoice_id = 'inv_1',
              display_key = '•••••-•••••-•••••-•••••-AB2CD'
        where id = ?`,
      [other]
    )

    for (const filter of [
      { id: [other] },
      { customer_id: ["cus_2"] },
      { sku: ["ABC-1"] },
      { sku: ["ABC-1", "ABC-2"] },
      { esd_product_id: ["esdp_2"] },
      { variant_id: ["variant_2"] },
      { reseller_account_id: [reseller_account_id] },
      { sync_status: ["failed" as const] },
      { sync_reason: ["CreditLimitExceeded"] },
      { status: ["cancelled" as const, "cancellation_requested" as const] },
      { email_status: ["failed" as const] },
      { token_status: ["return_accepted"] },
      { return_status: ["successful" as const] },
      { is_invoiced: true },
      { purchased_at: { $gt: "2026-01-01T00:00:00Z" } },
      { purchased_at: { $gte: "2026-01-01T01:00:01+01:00" } },
      { q: "abc" },
      { q: "BUYER1@" },
      { q: "#1" },
      { q: "ab2cd" },
    ]) {
      expect([filter, (await list({ filter })).ids]).toEqual([filter, [other]])
    }

    for (const filter of [
      { is_invoiced: false },
      { purchased_at: { $lt: "2026-01-01T00:00:01Z" } },
      { purchased_at: { $lte: "2026-01-01" } },
      { q: "buyer0@contoso.test" },
      { token_status: undefined, sync_status: ["unsynchronized" as const] },
    ]) {
      expect([filter, (await list({ filter })).ids]).toEqual([filter, [plain]])
    }

    expect((await list({ filter: { q: "b2cd" } })).ids).toEqual([])
    expect((await list({ filter: { q: "%" } })).ids).toEqual([])
  })

  it("exports all licences of a list, once each and in its order", async () => {
    const ids = await create(1001)
    const found: unknown[] = []

    for await (const batch of service.desk.export({
      filter: { customer_id: ["cus_1"] },
      order: "purchased_at",
    })) {
      expect(batch.length).toBeLessThanOrEqual(500)
      found.push(...batch.map(({ id }) => id))
    }

    expect(found).toEqual(ids)
  })

  it("accepts a retry for each licence that wants one, with its ledger, and says why not for others", async () => {
    const [waits, paid, failed, keyed, gone] = await create(5)
    await sql(
      `update esd_asset set sync_status = 'failed', sync_reason = 'X' where id in (?, ?)`,
      [failed, gone]
    )
    await sql(
      `update esd_asset set sync_reason = 'awaiting_payment' where id = ?`,
      [paid]
    )
    await sql(
      `update esd_asset set sync_status = 'synchronized' where id = ?`,
      [keyed]
    )
    await sql(`update esd_asset set status = 'cancelled' where id = ?`, [gone])

    expect(
      await service.actions.findFailed("X", { after: null, limit: 9 })
    ).toEqual([failed])

    const { accepted } = await service.actions.retryMany(
      [waits, paid, failed, keyed, gone, "esda_unknown"],
      ACTOR
    )

    expect(accepted.map(({ id }) => id).sort()).toEqual([waits, failed].sort())
    expect(
      await sql(
        `select asset_id, actor_type, actor_id from esd_ledger_entry
          where action = 'retry_requested' order by asset_id`
      )
    ).toEqual(
      [waits, failed].sort().map((asset_id) => ({
        asset_id,
        actor_type: "user",
        actor_id: "user_1",
      }))
    )
    expect(
      (
        await service.actions.whyRefused("retry", [
          paid,
          keyed,
          gone,
          "esda_unknown",
        ])
      ).map(({ code }) => code)
    ).toEqual([
      "esd_awaiting_payment",
      "esd_has_key",
      "esd_cancelled",
      "esd_licence_unknown",
    ])
  })
})
