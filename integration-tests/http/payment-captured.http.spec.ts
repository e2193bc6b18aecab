import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { reconcileEsdWorkflow } from "../../src/workflows"
import { describeShop } from "../support/describe-shop"
import { eventually } from "../support/eventually"
import { expectDelivered } from "../support/expect-delivered"

describeShop(
  (context) => {
    const reconcile = async () => {
      const { result } = await reconcileEsdWorkflow(context.container).run({
        input: { older_than_ms: 0 },
      })

      return result
    }

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

      expect([early.status, early.data.code]).toEqual([
        409,
        "esd_awaiting_payment",
      ])
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

    it("leaves an unpaid order alone, and finds a payment that arrived unseen", async () => {
      const buyer = await context.register("buyer@example.com")
      const order = await buyer.order([
        { variant_id: context.shop.licences[0].variant_id, quantity: 2 },
      ])
      await eventually(
        () => buyer.assets(order),
        (assets) =>
          expect(assets.map(({ invoice_id }) => invoice_id)).toEqual([
            expect.any(String),
            expect.any(String),
          ])
      )
      await context.untilIdle()

      expect((await reconcile()).unfinished.split).toEqual([])

      const { data } = await context.staff.get(
        `/admin/orders/${order.id}?fields=payment_collections.payments.id`
      )
      const [payment] = data.order.payment_collections[0].payments
      await context.container
        .resolve(Modules.PAYMENT)
        .capturePayment({ payment_id: payment.id })

      expect((await reconcile()).unfinished.split).toEqual([order.id])
      await expectDelivered(context, buyer, order, 2)
    })

    it("asks for the split of an unpaid order that has no invoice yet", async () => {
      const buyer = await context.register("buyer@example.com")
      const order = await buyer.order([
        { variant_id: context.shop.licences[0].variant_id, quantity: 1 },
      ])
      await eventually(
        () => buyer.assets(order),
        ([asset]) => expect(asset?.invoice_id).toEqual(expect.any(String))
      )
      await context.untilIdle()
      await context.container
        .resolve(ContainerRegistrationKeys.PG_CONNECTION)("esd_asset")
        .where({ order_id: order.id })
        .update({ invoice_id: null })

      expect((await reconcile()).unfinished.split).toEqual([order.id])
      await context.untilIdle()
      expect((await reconcile()).unfinished.split).toEqual([])
    })
  },
  () => ({ options: { provisionOn: "payment.captured" } })
)
