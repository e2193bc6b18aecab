import { describeShop } from "../support/describe-shop"
import { eventually } from "../support/eventually"
import { expectDelivered } from "../support/expect-delivered"
import type { Fault } from "../support/sandbox-control"

const PASSING: Array<[string, Fault]> = [
  ["answers 500", { kind: "error500", count: 4 }],
  ["answers 503", { kind: "error503", count: 4 }],
  ["asks to slow down", { kind: "rate429", count: 3, ms: 1000 }],
  ["drops the connection", { kind: "connection_reset", count: 4 }],
  ["issues a key and never answers", { kind: "timeout_after_issue", count: 3 }],
  ["issues a key and answers garbage", { kind: "malformed", count: 4 }],
  ["hands the key out later", { kind: "pending", count: 3, ms: 500 }],
  ["is slower than the time-out", { kind: "latency", count: 2, ms: 2500 }],
  ["does not accept the access token", { kind: "unauthorized", count: 3 }],
]

describeShop((context) => {
  const orderThree = async () => {
    const buyer = await context.register("buyer@example.com")
    const order = await buyer.order([
      { variant_id: context.shop.licences[0].variant_id, quantity: 3 },
    ])

    return { buyer, order }
  }

  it.each(PASSING)(
    "delivers every licence exactly once when the vendor %s",
    async (_, fault) => {
      const { sku } = context.shop.licences[0]
      await context.vendor.addFault({ ...fault, sku })
      const { buyer, order } = await orderThree()

      await expectDelivered(context, buyer, order, 3)
    }
  )

  it("delivers every licence exactly once when the buyer's account is hard to synchronize", async () => {
    for (const kind of ["error500", "rate429", "connection_reset"]) {
      await context.vendor.addFault({ kind, count: 2, ms: 100 })
    }

    const { buyer, order } = await orderThree()

    await expectDelivered(context, buyer, order, 3)
    expect(await context.vendor.accounts()).toHaveLength(1)
  })

  it("delivers every licence exactly once under a storm of mixed faults", async () => {
    for (const kind of [
      "error500",
      "connection_reset",
      "malformed",
      "rate429",
    ]) {
      await context.vendor.addFault({ kind, probability: 0.15, ms: 100 })
    }

    await context.vendor.addFault({
      kind: "timeout_after_issue",
      probability: 0.1,
    })
    const buyer = await context.register("buyer@example.com")
    const order = await buyer.order([
      { variant_id: context.shop.licences[0].variant_id, quantity: 12 },
      { variant_id: context.shop.licences[1].variant_id, quantity: 8 },
    ])

    await context.untilTried(order.id)
    await context.vendor.clearFaults()
    await context.retryFailed(order.id)
    await expectDelivered(context, buyer, order, 20)
  })

  it("keeps orders through an outage and goes on by itself when it is over", async () => {
    await context.vendor.addFault({ kind: "outage" })
    const { buyer, order } = await orderThree()

    await eventually(
      () => buyer.assets(order),
      (assets) => {
        expect(assets).toHaveLength(3)
        expect(assets[0]).toMatchObject({
          sync_status: "unsynchronized",
          sync_reason: "awaiting_account",
        })
      }
    )
    await context.vendor.clearFaults()

    await expectDelivered(context, buyer, order, 3)
  })

  it("delivers the others when the vendor refuses one offering, and says why", async () => {
    const [refused, sold] = context.shop.licences
    await context.vendor.addFault({ kind: "credit_limit", sku: refused.sku })
    const buyer = await context.register("buyer@example.com")
    const order = await buyer.order([
      { variant_id: refused.variant_id, quantity: 1 },
      { variant_id: sold.variant_id, quantity: 2 },
    ])

    const assets = await eventually(
      () => context.staff.assets(order),
      (found) =>
        expect(
          found
            .map((asset) => [asset.sku, asset.sync_status, asset.email_status])
            .sort()
        ).toEqual(
          [
            [refused.sku, "failed", "pending"],
            [sold.sku, "synchronized", "sent"],
            [sold.sku, "synchronized", "sent"],
          ].sort()
        )
    )
    const failed = assets.find(({ sku }) => sku === refused.sku)!

    expect(failed).toMatchObject({
      sync_reason: "CreditLimitExceeded",
      sync_error: expect.stringMatching(/credit/i),
      display_key: null,
    })

    const early = await buyer.post(`/store/esd/assets/${failed.id}/reveal`)

    expect(early.status).toBe(400)
    expect(early.data.message).toContain("has no key yet")

    await context.vendor.clearFaults()
    const retried = await context.staff.post(
      `/admin/esd/assets/${failed.id}/retry`
    )

    expect(retried.status).toBe(202)
    await expectDelivered(context, buyer, order, 3)
  })

  it("synchronizes the buyer again when the vendor has forgotten the account", async () => {
    const buyer = await context.register("buyer@example.com")
    const line = {
      variant_id: context.shop.licences[0].variant_id,
      quantity: 1,
    }
    const first = await buyer.order([line])
    await expectDelivered(context, buyer, first, 1)
    await context.vendor.reset()
    const second = await buyer.order([line])

    await expectDelivered(context, buyer, second, 1)
  })
})
