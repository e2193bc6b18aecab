import type {
  AdminEsdAssetResponse,
  EsdAssetResponse,
  EsdInvoiceResponse,
} from "../../src/types"
import { describeShop } from "../support/describe-shop"
import { eventually } from "../support/eventually"
import { expectDelivered } from "../support/expect-delivered"
import type { Shopper } from "../support/shopper"

const UNTIL_MS = 30 * 86_400_000

describeShop((context) => {
  const buy = async (quantity = 1) => {
    const buyer = await context.register("buyer@example.com")
    const order = await buyer.order([
      { variant_id: context.shop.licences[0].variant_id, quantity },
    ])
    const assets = await expectDelivered(context, buyer, order, quantity)

    return { buyer, order, assets, asset: assets[0] }
  }

  const ofCustomer = ({ id }: { id: string }) =>
    `/store/esd/assets/${id}/cancellation`
  const ofStaff = ({ id }: { id: string }, action: string) =>
    `/admin/esd/assets/${id}/${action}`
  const ask = (buyer: Shopper, asset: { id: string }, comment?: string) =>
    buyer.post(ofCustomer(asset), { comment })
  const withdraw = (buyer: Shopper, asset: { id: string }) =>
    buyer.delete(ofCustomer(asset))
  const approve = (asset: { id: string }, comment?: string) =>
    context.staff.post(ofStaff(asset, "cancellation/approve"), { comment })
  const decline = (asset: { id: string }, comment?: string) =>
    context.staff.post(ofStaff(asset, "cancellation/decline"), { comment })
  const cancel = (asset: { id: string }, comment?: string) =>
    context.staff.post(ofStaff(asset, "cancel"), { comment })

  const codeOf = ({ status, data }: { status: number; data: unknown }) => [
    status,
    (data as { code?: string }).code,
  ]

  const ledgerOf = async ({ id }: { id: string }) =>
    (await context.staff.asset(id)).ledger.map(({ action }) => action)

  /** How the vendor's ledger stands. */
  const tokens = async () =>
    (await context.vendor.orders()).map(({ tokenStatus }) => tokenStatus)

  const keyOf = async ({ id }: { id: string }): Promise<string> =>
    (await context.staff.post(`/admin/esd/assets/${id}/reveal`)).data
      .product_key

  const creditNotes = async (buyer: Shopper) =>
    (await buyer.invoices()).filter(
      ({ type }: EsdInvoiceResponse) => type === "credit_note"
    )

  it("lets a customer ask, withdraw, ask again and be declined, and staff approve at last", async () => {
    const { buyer, asset } = await buy()

    expect(asset.return).toEqual({
      is_possible: true,
      until: expect.any(String),
      reason: null,
    })
    expect(
      Math.abs(
        Date.parse(asset.return.until!) -
          Date.parse(asset.purchased_at) -
          UNTIL_MS
      )
    ).toBeLessThan(600_000)
    expect(asset.cancellation).toBeNull()

    const asked = await ask(buyer, asset, "bought twice")

    expect(asked.status).toBe(200)
    expect(asked.data.esd_asset).toMatchObject({
      id: asset.id,
      status: "cancellation_requested",
      cancellation: {
        status: "requested",
        comment: "bought twice",
        requested_by_type: "customer",
        decided_at: null,
      },
    })
    expect(codeOf(await ask(buyer, asset))).toEqual([
      409,
      "esd_cancellation_pending",
    ])
    expect(codeOf(await cancel(asset))).toEqual([
      409,
      "esd_cancellation_pending",
    ])

    const withdrawn = await withdraw(buyer, asset)

    expect(withdrawn.status).toBe(200)
    expect(withdrawn.data.esd_asset).toMatchObject({
      status: "active",
      cancellation: { status: "withdrawn" },
    })

    for (const late of [
      await withdraw(buyer, asset),
      await approve(asset),
      await decline(asset),
    ]) {
      expect(codeOf(late)).toEqual([409, "esd_cancellation_decided"])
    }

    await ask(buyer, asset)
    const declined = await decline(asset, "please keep it")

    expect(declined.status).toBe(200)
    expect(declined.data.esd_asset).toMatchObject({
      status: "active",
      cancellation: {
        status: "declined",
        decision_comment: "please keep it",
      },
    })
    expect(await tokens()).toEqual(["Activated"])

    await ask(buyer, asset, "really")
    const approved = await approve(asset, "fine")

    expect(approved.status).toBe(200)
    expect(approved.data.esd_asset).toMatchObject({
      status: "cancelled",
      token_status: "return_accepted",
      return_status: "successful",
      return: { is_possible: false, reason: "esd_cancelled" },
      cancellation: { decision_comment: "fine", reason: null },
    })
    expect(await context.vendor.orders()).toMatchObject([
      { calls: 1, tokenStatus: "ReturnAccepted", returnReason: "really" },
    ])
    expect(codeOf(await withdraw(buyer, asset))).toEqual([
      409,
      "esd_cancellation_decided",
    ])
    expect(codeOf(await ask(buyer, asset))).toEqual([409, "esd_cancelled"])
    expect((await ledgerOf(asset)).slice(-8)).toEqual(
      expect.arrayContaining([
        "cancellation_requested",
        "cancellation_withdrawn",
        "cancellation_declined",
        "cancellation_accepted",
        "cancelled",
      ])
    )
    expect(
      (await buyer.post(`/store/esd/assets/${asset.id}/reveal`)).status
    ).toBe(409)
  })

  it("cancels at once when staff want it, and credits what the licence cost to the cent", async () => {
    const { buyer, asset, order } = await buy(2)
    const { status, data } = await cancel(asset, "wrong edition")

    expect(status).toBe(200)
    expect(data.esd_asset).toMatchObject({
      id: asset.id,
      status: "cancelled",
      cancellation: { requested_by_type: "user", comment: "wrong edition" },
    })
    expect(codeOf(await cancel(asset))).toEqual([409, "esd_cancelled"])
    expect((await tokens()).sort()).toEqual(["Activated", "ReturnAccepted"])

    const [note] = await eventually(
      () => creditNotes(buyer),
      (notes) => expect(notes).toHaveLength(1)
    )

    expect(note).toMatchObject({
      total: asset.amount + asset.tax_amount,
      items: [
        {
          asset_id: asset.id,
          amount: asset.amount,
          tax_amount: asset.tax_amount,
        },
      ],
    })
    const { data: list } = await eventually(
      () => context.staff.get(`/admin/esd/cancellations?order_id=${order.id}`),
      ({ data: { esd_cancellations } }) =>
        expect(esd_cancellations).toMatchObject([{ status: "completed" }])
    )

    expect(list).toMatchObject({
      esd_cancellations: [
        {
          asset_id: asset.id,
          order_id: order.id,
          credit_note_id: note.id,
          product_title: asset.product_title,
          display_key: asset.display_key,
          requested_by_id: context.staff.id,
        },
      ],
      count: 1,
      offset: 0,
      limit: 20,
    })
  })

  it("lets one of two win who cancel at once, and of a withdrawal and an approval", async () => {
    const { buyer, assets } = await buy(2)
    const twice = await Promise.all([cancel(assets[0]), cancel(assets[0])])

    expect(twice.map(({ status }) => status).sort()).toEqual([200, 409])

    await ask(buyer, assets[1])
    const answers = await Promise.all([
      withdraw(buyer, assets[1]),
      approve(assets[1]),
    ])
    const won = answers.map(({ status }) => status === 200)

    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409])
    expect(answers.find(({ status }) => status === 409)?.data.code).toBe(
      "esd_cancellation_decided"
    )
    expect((await context.staff.asset(assets[1].id)).status).toBe(
      won[0] ? "active" : "cancelled"
    )
    expect(
      (await tokens()).filter((token) => token === "ReturnAccepted")
    ).toHaveLength(won[0] ? 1 : 2)
  })

  it("refuses to cancel what is in use, whether it is known or found out", async () => {
    const { buyer, asset } = await buy()
    await context.vendor.redeem(await keyOf(asset))
    const found = await cancel(asset)

    expect(codeOf(found)).toEqual([409, "esd_redeemed"])
    expect(found.data.message).toMatch(/in use/)
    expect(await context.staff.asset(asset.id)).toMatchObject({
      status: "active",
      token_status: "redeemed",
      return: { is_possible: false, reason: "esd_redeemed" },
      cancellation: { status: "refused", reason: "esd_redeemed" },
    })
    expect(codeOf(await cancel(asset))).toEqual([409, "esd_redeemed"])
    expect(codeOf(await ask(buyer, asset))).toEqual([409, "esd_redeemed"])
    expect(await creditNotes(buyer)).toEqual([])
  })

  it("refuses what is redeemed between the look and the return", async () => {
    const { asset } = await buy()
    await context.vendor.addFault({ kind: "redeem_before_return" })

    expect(codeOf(await cancel(asset))).toEqual([409, "esd_redeemed"])
    expect(await context.staff.asset(asset.id)).toMatchObject({
      status: "active",
      token_status: "redeemed",
      return_status: "none",
    })
    expect(await tokens()).toEqual(["Redeemed"])
  })

  it("goes on by itself when the vendor is down", async () => {
    const { buyer, asset } = await buy()
    await context.vendor.addFault({ kind: "outage" })
    const { status, data } = await cancel(asset)

    expect(status).toBe(202)
    expect(data.esd_asset).toMatchObject({
      status: "cancellation_requested",
      cancellation: { status: "accepted", reason: null },
    })
    expect(codeOf(await cancel(asset))).toEqual([
      409,
      "esd_cancellation_pending",
    ])
    expect(codeOf(await withdraw(buyer, asset))).toEqual([
      409,
      "esd_no_cancellation",
    ])
    const waiting = await context.staff.get(
      `/admin/esd/cancellations?status[]=accepted&asset_id=${asset.id}`
    )

    expect(waiting.data.esd_cancellations).toMatchObject([
      { error: expect.stringMatching(/.+\.$/) },
    ])

    await context.vendor.clearFaults()
    await eventually(
      () => context.staff.asset(asset.id),
      (found) => expect(found.status).toBe("cancelled")
    )
    expect(await tokens()).toEqual(["ReturnAccepted"])
    expect(
      (await ledgerOf(asset)).filter(
        (action) => action === "cancellation_deferred"
      )
    ).toHaveLength(1)
  })

  it("looks an answer up that was lost, and never gives back twice", async () => {
    const { buyer, asset } = await buy()
    await context.vendor.addFault({ kind: "timeout_after_return", count: 1 })
    const { status } = await cancel(asset)

    expect(status).toBe(202)
    await eventually(
      () => context.staff.asset(asset.id),
      (found) => expect(found.status).toBe("cancelled")
    )
    await eventually(
      () => creditNotes(buyer),
      (notes) => expect(notes).toHaveLength(1)
    )
    expect(await tokens()).toEqual(["ReturnAccepted"])
  })

  it("cancels many, and an order's, and says what it could not", async () => {
    const { order, assets } = await buy(3)
    const [one, used, rest] = assets
    await cancel(one)
    await context.vendor.redeem(await keyOf(used))
    await context.staff.post(ofStaff(used, "refresh"))
    const many = await context.staff.post("/admin/esd/assets/cancel", {
      ids: [one.id, used.id, "esda_unknown"],
    })

    expect(many.status).toBe(202)
    expect(many.data).toMatchObject({
      accepted: 0,
      refused: [
        { id: one.id, code: "esd_cancelled" },
        { id: used.id, code: "esd_redeemed" },
        { id: "esda_unknown", code: "esd_licence_unknown" },
      ],
    })

    const all = await context.staff.post("/admin/esd/assets/cancel", {
      order_id: order.id,
      comment: "company closed",
    })

    expect(all.data).toMatchObject({
      accepted: 1,
      refused: [{ id: used.id, code: "esd_redeemed" }],
    })
    await eventually(
      () => context.staff.asset(rest.id),
      (found) => expect(found.status).toBe("cancelled")
    )
  })

  it.each([
    ["/admin/esd/assets/esda_1/cancel", { comment: 1 }, "comment"],
    ["/admin/esd/assets/esda_1/cancel", { comment: "x".repeat(501) }, "500"],
    ["/admin/esd/assets/esda_1/cancel", { force: true }, "force"],
    ["/admin/esd/assets/cancel", {}, "ids or order_id"],
    ["/admin/esd/assets/cancel", { ids: [] }, "ids"],
    ["/admin/esd/assets/cancel", { ids: ["a"], order_id: "b" }, "order_id"],
    [
      "/admin/esd/assets/cancel",
      { ids: ["esda_1"], comment: "key BBBBB-CCCCC-DDDDD-FFFFF-GGGGG" },
      "product key",
    ],
  ])("refuses POST %s with %j", async (path, body, named) => {
    const { status, data } = await context.staff.post(path, body)

    expect([status, data.message]).toEqual([
      400,
      expect.stringContaining(named),
    ])
  })

  it("answers 404 for what does not exist, and 400 for an unknown filter", async () => {
    for (const action of [
      "cancel",
      "cancellation/approve",
      "cancellation/decline",
    ]) {
      const { status } = await context.staff.post(
        ofStaff({ id: "esda_unknown" }, action)
      )

      expect([action, status]).toEqual([action, 404])
    }

    const order = await context.staff.post("/admin/esd/assets/cancel", {
      order_id: "order_unknown",
    })

    expect(order.status).toBe(404)

    for (const query of ["status=gone", "colour=red", "limit=0"]) {
      const { status } = await context.staff.get(
        `/admin/esd/cancellations?${query}`
      )

      expect([query, status]).toEqual([query, 400])
    }
  })

  it("has nothing to decide where nobody asked", async () => {
    const { buyer, asset } = await buy()

    for (const answer of [
      await approve(asset),
      await decline(asset),
      await withdraw(buyer, asset),
    ]) {
      expect(codeOf(answer)).toEqual([409, "esd_no_cancellation"])
    }

    const list: {
      esd_assets: Array<EsdAssetResponse | AdminEsdAssetResponse>
    } = (await context.staff.get("/admin/esd/assets")).data

    expect(list.esd_assets).toMatchObject([
      { return: { is_possible: true }, cancellation: null },
    ])
  })
})
