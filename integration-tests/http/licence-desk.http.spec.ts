import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { Readable } from "node:stream"
import type { AdminEsdAssetResponse } from "../../src/types"
import { describeShop } from "../support/describe-shop"
import { eventually } from "../support/eventually"
import { expectDelivered } from "../support/expect-delivered"
import { changeLicences, stockLicences } from "../support/stock-licences"

const LIST = "/admin/esd/assets"
const UNKNOWN_KEY = "BCDFG-HJKMN-PQRTV-WXY23-46789"

describeShop((context) => {
  const buy = async (quantity: number) => {
    const buyer = await context.register("buyer@example.com")
    const order = await buyer.order([
      { variant_id: context.shop.licences[0].variant_id, quantity },
    ])
    const assets = await expectDelivered(context, buyer, order, quantity)

    return { buyer, order, assets, ids: assets.map(({ id }) => id) }
  }

  const idsOf = ({ esd_assets }: { esd_assets: AdminEsdAssetResponse[] }) =>
    esd_assets.map(({ id }) => id)

  const actionsOf = async (id: string) =>
    (await context.staff.asset(id)).ledger.map(
      ({ action, actor_type, actor_id }) => [action, actor_type, actor_id]
    )

  const redeem = async (id: string) => {
    const { data } = await context.staff.post(`${LIST}/${id}/reveal`)
    const answer = await fetch(
      `${context.stack.sandbox.url}/_sandbox/tokens/${data.product_key}/redeem`,
      { method: "POST" }
    )

    expect(answer.ok).toBe(true)
  }

  it("pages forwards and backwards by cursors, and says how many there are", async () => {
    const ids = await stockLicences(context.container, 5)
    const newest = [...ids].reverse()
    const { data: first } = await context.staff.get(`${LIST}?limit=2`)

    expect(first).toMatchObject({
      count: 5,
      is_count_exact: true,
      offset: 0,
      limit: 2,
      next_cursor: expect.any(String),
      previous_cursor: null,
    })
    expect(idsOf(first)).toEqual(newest.slice(0, 2))
    expect(first.esd_assets[0]).toMatchObject({
      end_customer: { company_name: "Stock Ltd" },
      sku: "79G-05018",
    })

    const { data: second } = await context.staff.get(
      `${LIST}?limit=2&after=${first.next_cursor}`
    )

    expect(idsOf(second)).toEqual(newest.slice(2, 4))

    const { data: back } = await context.staff.get(
      `${LIST}?limit=2&before=${second.previous_cursor}`
    )

    expect(idsOf(back)).toEqual(idsOf(first))

    const { data: oldest } = await context.staff.get(
      `${LIST}?order=order_display_id&limit=2&fields=id`
    )

    expect(idsOf(oldest)).toEqual(ids.slice(0, 2))
  })

  it("goes on from a licence that changed meanwhile", async () => {
    const ids = await stockLicences(context.container, 4)
    const path = `${LIST}?limit=2&sync_status=unsynchronized`
    const { data: first } = await context.staff.get(path)
    await changeLicences(context.container, [ids[2]], { sync_status: "failed" })
    const { status, data } = await context.staff.get(
      `${path}&after=${first.next_cursor}`
    )

    expect(status).toBe(200)
    expect(idsOf(data)).toEqual([ids[1], ids[0]])
  })

  it("filters by invoice, product, accounts, variant and date of purchase", async () => {
    const ids = await stockLicences(context.container, 3)
    await changeLicences(context.container, [ids[1]], {
      invoice_id: "esdinv_1",
      variant_id: "variant_2",
      reseller_account_id: "esdacc_reseller",
    })

    for (const query of [
      "is_invoiced=true",
      "variant_id=variant_2",
      "reseller_account_id=esdacc_reseller",
      "purchased_at[$gt]=2026-01-01T00:00:00Z&purchased_at[$lt]=2026-01-01T00:00:02Z",
      "purchased_at[$gt]=2026-01-01T16:00:00%2B16:00&purchased_at[$lte]=2026-01-01T20:00:01%2B20:00",
    ]) {
      const { data } = await context.staff.get(`${LIST}?${query}`)

      expect([query, idsOf(data)]).toEqual([query, [ids[1]]])
    }

    const { data: all } = await context.staff.get(LIST)
    const [{ end_customer }] = all.esd_assets

    for (const [query, found] of [
      [`end_customer_id=${end_customer.id}`, 3],
      ["end_customer_id=esdacc_other", 0],
      [`end_customer_id=${end_customer.id}&account_id=esdacc_other`, 0],
      ["is_invoiced=false", 2],
      ["purchased_at[$gte]=2026-01-02", 0],
      ["esd_product_id=esdp_none", 0],
    ] as const) {
      const { data } = await context.staff.get(`${LIST}?${query}`)

      expect([query, data.count]).toEqual([query, found])
    }
  })

  it.each([
    ["offset=10001", "offset: must be at most 10000"],
    ["after=x&before=y", "after"],
    ["after=x&offset=2", "offset"],
    ["order=sku", "order"],
    ["order=sync_status", "order: sync_status goes with order_id only"],
    ["is_invoiced=perhaps", "is_invoiced"],
    ["purchased_at[$gte]=yesterday", "purchased_at"],
    ["purchased_at[$gte]=0000-01-01", "purchased_at"],
    ["purchased_at[$ne]=2026-01-01", "$ne"],
    ["purchased_at=2026-01-01", "purchased_at"],
    ["after[]=a&after[]=b", "after"],
  ])("refuses %s with a 400 that says %s", async (query, words) => {
    for (const path of [LIST, `${LIST}/export`]) {
      const { status, data } = await context.staff.get(`${path}?${query}`)

      expect([path, status]).toEqual([path, 400])
      expect(data.message).toContain(path === LIST ? words : "")
    }
  })

  it("refuses a cursor that is none, and one of another order", async () => {
    await stockLicences(context.container, 3)
    const { data: first } = await context.staff.get(`${LIST}?limit=1`)

    for (const query of [
      "after=nonsense",
      "before=",
      `before=${first.next_cursor}&order=purchased_at`,
    ]) {
      const { status, data } = await context.staff.get(`${LIST}?${query}`)

      expect([query, status, data]).toEqual([
        query,
        400,
        {
          type: "invalid_data",
          code: "esd_invalid_cursor",
          message: expect.stringMatching(/^(after|before): this/),
        },
      ])
    }
  })

  it("finds a licence by its whole key, which stands in the body", async () => {
    const { ids } = await buy(2)
    const { data } = await context.staff.post(`${LIST}/${ids[0]}/reveal`)
    const search = (product_key: unknown) =>
      context.staff.post(`${LIST}/search`, { product_key })

    for (const typed of [
      data.product_key,
      ` ${data.product_key.toLowerCase().replaceAll("-", " ")} `,
    ]) {
      const found = await search(typed)

      expect([found.status, found.data.count]).toEqual([200, 1])
      expect(idsOf(found.data)).toEqual([ids[0]])
      expect(JSON.stringify(found.data)).not.toContain(data.product_key)
    }

    expect((await search(UNKNOWN_KEY)).data).toMatchObject({
      esd_assets: [],
      count: 0,
    })

    for (const none of ["no key", "", null, [data.product_key], undefined]) {
      const refused = await search(none)

      expect([none, refused.status]).toEqual([none, 400])
      expect(refused.data.message).toMatch(/^product_key: must be a whole/)
    }
  })

  it("buys all that failed for a reason again, once, although two of the staff ask at the same time", async () => {
    const { sku, variant_id } = context.shop.licences[0]
    await context.vendor.addFault({ kind: "credit_limit", sku })
    const buyer = await context.register("buyer@example.com")
    const order = await buyer.order([{ variant_id, quantity: 3 }])
    await eventually(
      () => context.staff.assets(order),
      (assets) =>
        expect(assets.map(({ sync_status }) => sync_status)).toEqual(
          Array(3).fill("failed")
        )
    )
    await context.vendor.clearFaults()
    const ask = () =>
      context.staff.post(`${LIST}/retry`, {
        sync_reason: "CreditLimitExceeded",
      })
    const answers = await Promise.all([ask(), ask()])

    expect(answers.map(({ status }) => status)).toEqual([202, 202])
    expect(answers.map(({ data }) => data)).toEqual(
      Array(2).fill({
        accepted: expect.any(Number),
        refused: [],
        has_more: false,
      })
    )
    expect(answers[0].data.accepted + answers[1].data.accepted).toBe(3)

    const assets = await expectDelivered(context, buyer, order, 3)

    expect(await actionsOf(assets[0].id)).toContainEqual([
      "retry_requested",
      "user",
      context.staff.id,
    ])
    expect((await ask()).data).toMatchObject({ accepted: 0, refused: [] })
  })

  it("tries ten thousand again in one request, and says that there are more", async () => {
    const ids = await stockLicences(context.container, 10_001)
    await changeLicences(context.container, ids, {
      sync_status: "failed",
      sync_reason: "CountryNotAllowed",
      // Nobody works on it, so the test need not wait for its purchases.
      connection_id: "removed",
    })
    const ask = async () => {
      const { data } = await context.staff.post(`${LIST}/retry`, {
        sync_reason: "CountryNotAllowed",
      })

      return data
    }

    expect(await ask()).toEqual({
      accepted: 10_000,
      refused: [],
      has_more: true,
    })
    expect(await ask()).toEqual({ accepted: 1, refused: [], has_more: false })
  })

  it("says for each licence why it was refused", async () => {
    const [paid, cancelled] = await stockLicences(context.container, 2)
    const { ids } = await buy(1)
    await changeLicences(context.container, [cancelled], {
      status: "cancelled",
    })
    const asked = [paid, cancelled, ids[0], "esda_unknown", ids[0]]
    const refusals = async (action: string) => {
      const { status, data } = await context.staff.post(`${LIST}/${action}`, {
        ids: asked,
      })

      expect(status).toBe(202)

      return [
        data.accepted,
        data.refused.map(({ id, code, message }: Record<string, string>) => {
          expect(message).toMatch(/\.$/)

          return [id, code]
        }),
      ]
    }

    expect(await refusals("retry")).toEqual([
      0,
      [
        [paid, "esd_awaiting_payment"],
        [cancelled, "esd_cancelled"],
        [ids[0], "esd_has_key"],
        ["esda_unknown", "esd_licence_unknown"],
      ],
    ])
    expect(await refusals("resend")).toEqual([
      1,
      [
        [paid, "esd_no_key"],
        [cancelled, "esd_cancelled"],
        ["esda_unknown", "esd_licence_unknown"],
      ],
    ])
    expect(await refusals("refresh")).toEqual([
      1,
      [
        [paid, "esd_no_key"],
        [cancelled, "esd_no_key"],
        ["esda_unknown", "esd_licence_unknown"],
      ],
    ])
    await eventually(
      () => context.stack.inbox.licenceMails(),
      (mails) => expect(mails).toHaveLength(2)
    )
    expect(await actionsOf(ids[0])).toEqual(
      expect.arrayContaining([
        ["resend_requested", "user", context.staff.id],
        ["refresh_requested", "user", context.staff.id],
      ])
    )
  })

  it.each(["retry", "resend", "refresh"])(
    "takes one to a thousand licences to %s",
    async (action) => {
      const ask = (body: object) =>
        context.staff.post(`${LIST}/${action}`, body)
      const ids = Array.from({ length: 1001 }, (_, index) => `esda_${index}`)

      for (const [body, words] of [
        [{ ids }, "'ids' too big, expected at most: '1000'"],
        [{ ids: [] }, "'ids' too small"],
        [{ ids: "esda_1" }, "ids"],
        [{ ids: [""] }, "ids"],
        [{}, action === "retry" ? "Give either ids or sync_reason" : "ids"],
        [{ ids: ["a"], force: true }, "force"],
      ] as const) {
        const { status, data } = await ask(body)

        expect([words, status]).toEqual([words, 400])
        expect(data.message).toContain(words)
      }

      const { status, data } = await ask({ ids: ids.slice(1) })

      expect([status, data.accepted, data.refused.length]).toEqual([
        202, 0, 1000,
      ])
    }
  )

  it("asks the vendor what became of a licence, and notes only what changed", async () => {
    const { ids } = await buy(1)
    const refresh = () => context.staff.post(`${LIST}/${ids[0]}/refresh`)
    const unchanged = await refresh()

    expect(unchanged.status).toBe(200)
    expect(unchanged.data.esd_asset).toMatchObject({
      token_status: "activated",
    })

    await redeem(ids[0])
    expect((await refresh()).data.esd_asset).toMatchObject({
      token_status: "redeemed",
      return_status: "none",
    })
    await refresh()

    const { ledger } = await context.staff.asset(ids[0])

    expect(ledger.filter(({ action }) => action === "refreshed")).toEqual([
      expect.objectContaining({
        actor_type: "user",
        actor_id: context.staff.id,
        details: {
          token_status: "redeemed",
          return_status: "none",
          token_status_before: "activated",
          return_status_before: "none",
          is_returnable: "false",
          is_returnable_before: "true",
        },
      }),
    ])
  })

  it("says why a licence cannot be refreshed", async () => {
    const [waits] = await stockLicences(context.container, 1)
    const { ids } = await buy(1)
    const refresh = async (id: string) => {
      const { status, data } = await context.staff.post(`${LIST}/${id}/refresh`)

      return [status, data]
    }

    expect(await refresh("esda_unknown")).toEqual([
      404,
      expect.objectContaining({ type: "not_found" }),
    ])
    expect(await refresh(waits)).toEqual([
      409,
      expect.objectContaining({ code: "esd_no_key" }),
    ])

    await context.vendor.addFault({ kind: "error503" })
    expect(await refresh(ids[0])).toEqual([
      503,
      {
        type: "unexpected_state",
        code: "esd_vendor_unavailable",
        message: expect.stringMatching(/\.$/),
      },
    ])
    await context.vendor.clearFaults()
    await context.vendor.reset()
    expect(await refresh(ids[0])).toEqual([
      409,
      expect.objectContaining({ code: "esd_unknown_to_vendor" }),
    ])
  })

  it("asks the vendor about many licences in the background", async () => {
    const { ids } = await buy(3)
    await redeem(ids[1])
    const { status, data } = await context.staff.post(`${LIST}/refresh`, {
      ids,
    })

    expect([status, data]).toEqual([202, { accepted: 3, refused: [] }])
    await eventually(
      () => context.staff.asset(ids[1]),
      ({ token_status }) => expect(token_status).toBe("redeemed")
    )
    await context.untilIdle()
    expect(await actionsOf(ids[1])).toEqual(
      expect.arrayContaining([
        ["refresh_requested", "user", context.staff.id],
        ["refreshed", "system", null],
      ])
    )
    expect((await actionsOf(ids[0])).map(([action]) => action)).not.toContain(
      "refreshed"
    )
  })

  it("notes why somebody saw a key, and no key with it", async () => {
    const { ids } = await buy(1)
    const path = `${LIST}/${ids[0]}/reveal`
    const { status, data } = await context.staff.post(path, {
      reason: " The customer called. ",
    })

    expect(status).toBe(200)

    for (const [body, words] of [
      [{ reason: "" }, "reason"],
      [{ reason: "a".repeat(501) }, "reason"],
      [{ reason: `lost ${data.product_key}` }, "reason: must not hold"],
      [{ why: "x" }, "why"],
    ] as const) {
      const refused = await context.staff.post(path, body)

      expect([words, refused.status]).toEqual([words, 400])
      expect(refused.data.message).toContain(words)
      expect(refused.data.message).not.toContain(data.product_key)
    }

    const { ledger } = await context.staff.asset(ids[0])

    expect(
      ledger
        .filter(({ action }) => action === "revealed")
        .map(({ details }) => details)
    ).toEqual([{ reason: "The customer called." }])
  })

  it("sends an e-mail once to another address, and the next time to its own again", async () => {
    const { ids, assets } = await buy(1)
    const resend = async (body: object) => {
      const answer = await context.staff.post(`${LIST}/${ids[0]}/resend`, body)
      await context.untilIdle()

      return answer
    }
    const receivers = async () =>
      (await context.stack.inbox.licenceMails()).map(({ to }) => to).flat()

    expect((await resend({ to: "no address" })).data.message).toContain("to: ")
    expect((await resend({ to: "Colleague@contoso.test" })).status).toBe(202)
    await eventually(receivers, (found) => expect(found).toHaveLength(2))
    await resend({})
    await eventually(receivers, (found) => expect(found).toHaveLength(3))
    expect((await receivers()).sort()).toEqual(
      [
        assets[0].delivery_email,
        "Colleague@contoso.test",
        assets[0].delivery_email,
      ].sort()
    )

    const { ledger, delivery_email } = await context.staff.asset(ids[0])

    expect(delivery_email).toBe(assets[0].delivery_email)
    expect(
      ledger
        .filter(({ action }) => action === "resend_requested")
        .map(({ details }) => details)
    ).toEqual([{ to: "Colleague@contoso.test" }, null])
  })

  it("sends nothing to another address while the customer's own e-mail is not out", async () => {
    const { ids } = await buy(1)
    await changeLicences(context.container, ids, {
      email_status: "pending",
      email_claimed_until: "2999-01-01",
    })
    const { status, data } = await context.staff.post(
      `${LIST}/${ids[0]}/resend`,
      { to: "colleague@contoso.test" }
    )

    expect([status, data]).toEqual([
      409,
      {
        type: "conflict",
        code: "esd_email_pending",
        message: expect.stringContaining("not out yet"),
      },
    ])
  })

  it("exports the licences of a list as CSV that no spreadsheet calculates, without keys", async () => {
    const { ids } = await buy(1)
    const { data: revealed } = await context.staff.post(
      `${LIST}/${ids[0]}/reveal`
    )
    const stock = await stockLicences(context.container, 1200)
    const titles = ["=1+1", "+1", "-1", "@A1", 'a "b", c']
    await Promise.all(
      titles.map((product_title, index) =>
        changeLicences(context.container, [stock[index]], { product_title })
      )
    )
    const { status, data, headers } = await context.staff.get(
      `${LIST}/export?order=purchased_at`,
      { responseType: "arraybuffer" }
    )
    const text = Buffer.from(data).toString()
    const lines = text.split("\r\n")

    expect(status).toBe(200)
    expect(headers["content-type"]).toBe("text/csv; charset=utf-8")
    expect(headers["content-disposition"]).toMatch(
      /^attachment; filename="microsoft-esd-licences-\d{4}-\d\d-\d\d\.csv"$/
    )
    expect(text.startsWith("\uFEFFid,order_id,order_display_id,")).toBe(true)
    expect(lines).toHaveLength(1 + 1201 + 1)
    expect(lines.slice(1, -1).map((line) => line.split(",")[0])).toEqual([
      ...stock,
      ...ids,
    ])
    expect(text).toContain(",'=1+1,")
    expect(text).toContain(",'+1,")
    expect(text).toContain(",'-1,")
    expect(text).toContain(",'@A1,")
    expect(text).toContain(',"a ""b"", c",')
    expect(text).not.toContain(revealed.product_key)
    expect(text).toContain(revealed.product_key.slice(-5))

    const filtered = await context.staff.get(
      `${LIST}/export?sync_status=synchronized`
    )

    expect(filtered.data.split("\r\n")).toHaveLength(3)
    expect(
      (await context.staff.get(`${LIST}/export?q=${revealed.product_key}`))
        .status
    ).toBe(400)
    expect((await context.staff.get(`${LIST}/export?limit=5`)).status).toBe(400)
  })

  it("stops reading when the client of an export goes away", async () => {
    await stockLicences(context.container, 20_000)
    const knex = context.container.resolve<Knex>(
      ContainerRegistrationKeys.PG_CONNECTION
    )
    let batches = 0
    const count = ({ sql }: { sql: string }) => {
      batches += sql.includes("with ordinality") ? 1 : 0
    }
    knex.on("query", count)
    const { data } = await context.staff.get(`${LIST}/export`, {
      responseType: "stream",
    })
    const stream = data as Readable

    await new Promise((resolve) => stream.once("data", resolve))
    stream.destroy()

    // Forty batches would be all of it.
    const { status } = await eventually(
      () => context.staff.get(`${LIST}?limit=1`),
      (answer) => expect(answer.status).toBe(200)
    )
    const seen = batches
    await context.staff.get(`${LIST}?limit=1`)
    await context.staff.get(`${LIST}?limit=1`)
    knex.removeListener("query", count)

    expect(status).toBe(200)
    expect(batches).toBeLessThan(40)
    expect(batches - seen).toBeLessThanOrEqual(1)
  })

  it("shows nothing to who is not staff", async () => {
    const guest = context.guest("guest@example.com")

    for (const path of ["", "/export", "/esda_1"]) {
      expect((await guest.get(`${LIST}${path}`)).status).toBe(401)
    }

    for (const path of [
      "/search",
      "/retry",
      "/resend",
      "/refresh",
      "/esda_1/refresh",
      "/esda_1/reveal",
    ]) {
      expect((await guest.post(`${LIST}${path}`)).status).toBe(401)
    }
  })
})
