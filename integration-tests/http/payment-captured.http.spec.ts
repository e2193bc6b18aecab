import { describeShop } from "../support/describe-shop"
import { eventually } from "../support/eventually"
import { expectDelivered } from "../support/expect-delivered"

describeShop(
  (context) => {
    it("buys nothing before the payment is captured, and everything after", async () => {
      const buyer = await context.register("buyer@example.com")
      const { licences, physical } = context.shop
      const order = await buyer.order(
        [
          { variant_id: licences[0].variant_id, quantity: 2 },
          { variant_id: physical.variant_id, quantity: 1 },
        ],
        { shipping_option_id: physical.shipping_option_id }
      )

      await eventually(
        () => buyer.assets(order),
        (assets) =>
          expect(
            assets.map(({ sync_status, sync_reason }) => [
              sync_status,
              sync_reason,
            ])
          ).toEqual([
            ["unsynchronized", "awaiting_payment"],
            ["unsynchronized", "awaiting_payment"],
          ])
      )
      await context.untilIdle()
      expect(await context.vendor.orders()).toEqual([])

      const [asset] = await buyer.assets(order)
      const early = await context.staff.post(
        `/admin/esd/assets/${asset.id}/retry`
      )

      expect(early.status).toBe(400)
      expect(early.data.message).toContain("not paid")

      const { data } = await context.staff.get(
        `/admin/orders/${order.id}?fields=payment_collections.payments.id`
      )
      const [payment] = data.order.payment_collections[0].payments
      await context.staff.post(`/admin/payments/${payment.id}/capture`)

      await expectDelivered(context, buyer, order, 2)
      expect((await context.staff.asset(asset.id)).ledger).toEqual(
        expect.arrayContaining([
          expect.objectContaining({ action: "payment_received" }),
        ])
      )
    })
  },
  () => ({ options: { provisionOn: "payment.captured" } })
)
