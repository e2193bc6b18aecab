import { describeShop } from "../support/describe-shop"
import { eventually } from "../support/eventually"
import { expectDelivered } from "../support/expect-delivered"
import { readOrderMoney } from "../support/read-settling"

describeShop((context) => {
  it("credits a returned licence and leaves order and payment alone unless the shop wants a refund", async () => {
    const buyer = await context.register("buyer@example.com")
    const order = await buyer.order([
      { variant_id: context.shop.licences[0].variant_id, quantity: 2 },
    ])
    await expectDelivered(context, buyer, order, 2)
    const [asset] = await context.staff.assets(order)
    const readOrder = async () =>
      (
        await context.staff.get(
          `/admin/orders/${order.id}?fields=*payment_collections.payments,+summary`
        )
      ).data.order
    const [{ id }] = (await readOrder()).payment_collections[0].payments
    await context.staff.post(`/admin/payments/${id}/capture`)
    await context.staff.post("/admin/esd/assets/cancel", { ids: [asset.id] })
    await eventually(
      async () =>
        (
          await context.staff.get(
            `/admin/esd/cancellations?order_id=${order.id}&status[]=completed`
          )
        ).data,
      ({ count }) => expect(count).toBe(1),
      60_000
    )
    await context.untilIdle()

    const money = await readOrderMoney(context.container, order.id)

    expect(money).toMatchObject({
      notes: [{ number: "CN-000001", total: "119" }],
      refunds: [],
      captured: "238",
      refunded: "0",
      credit_lines: [],
      ledger: { cancelled: 1, credited: 1 },
    })
    expect(money.ledger).not.toHaveProperty("refunded")
    expect((await readOrder()).summary.pending_difference).toBe(0)
    expect(
      (
        await context.staff.post(
          `/admin/esd/invoices/${money.notes[0].id}/refund`
        )
      ).status
    ).toBe(404)
  })
})
