import { reconcileEsdWorkflow } from "../../src/workflows"
import { describeShop } from "../support/describe-shop"
import { eventually } from "../support/eventually"

describeShop(
  (context) => {
    it("asks once more for a licence that was given up, and buys nothing", async () => {
      const [{ variant_id, sku }] = context.shop.licences
      await context.vendor.addFault({ kind: "error500", sku })
      const buyer = await context.register("buyer@example.com")
      const order = await buyer.order([{ variant_id, quantity: 2 }])
      await eventually(
        () => context.staff.assets(order),
        (assets) =>
          expect(assets.map(({ sync_status }) => sync_status)).toEqual([
            "failed",
            "failed",
          ])
      )

      await context.staff.post(`/admin/orders/${order.id}/cancel`)
      await context.untilIdle()
      await context.vendor.clearFaults()
      await reconcileEsdWorkflow(context.container).run({
        input: { older_than_ms: 0 },
      })
      await eventually(
        () => context.staff.assets(order),
        (assets) =>
          expect(assets.map(({ status }) => status)).toEqual([
            "cancelled",
            "cancelled",
          ])
      )

      expect(await context.vendor.orders()).toEqual([])
    })
  },
  () => ({
    options: {
      queue: { retry: { attempts: 2, baseDelayMs: 20, maxDelayMs: 200 } },
    },
  })
)
