import { describeShop } from "../support/describe-shop"
import { eventually } from "../support/eventually"
import { expectDelivered } from "../support/expect-delivered"
import { readOrderMoney } from "../support/read-settling"

describeShop(
  (context) => {
    const buy = async () => {
      const buyer = await context.register("buyer@example.com")
      const order = await buyer.order([
        { variant_id: context.shop.licences[0].variant_id, quantity: 2 },
      ])
      await expectDelivered(context, buyer, order, 2)

      return { order, assets: await context.staff.assets(order) }
    }

    const readOrder = async (order: { id: string }) =>
      (
        await context.staff.get(
          `/admin/orders/${order.id}?fields=*payment_collections.payments,+summary`
        )
      ).data.order

    it.each([
      ["a payment that is not captured", false, 119],
      ["a payment that is captured", true, -119],
    ])(
      "takes a returned licence off what the order comes to, and gives no money back of %s",
      async (_, isCaptured, pending) => {
        const { order, assets } = await buy()
        const [{ id }] = (await readOrder(order)).payment_collections[0]
          .payments

        if (isCaptured) {
          await context.staff.post(`/admin/payments/${id}/capture`)
        }

        await context.staff.post("/admin/esd/assets/cancel", {
          ids: [assets[0].id],
        })
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

        const [{ id: creditNoteId }] = (
          await readOrderMoney(context.container, order.id)
        ).notes

        expect(await readOrderMoney(context.container, order.id)).toMatchObject(
          {
            notes: [{ total: "119" }],
            refunds: [
              {
                credit_note_id: creditNoteId,
                method: "credit_line",
                status: "done",
                amount: "119",
                error: null,
              },
            ],
            captured: isCaptured ? "238" : "0",
            refunded: "0",
            credit_lines: [{ reference_id: creditNoteId, amount: "119" }],
            ledger: { credited: 1, refunded: 1 },
          }
        )
        expect((await readOrder(order)).summary.pending_difference).toBe(
          pending
        )
      }
    )
  },
  () => ({ options: { refundOnReturn: "credit_line" } })
)
