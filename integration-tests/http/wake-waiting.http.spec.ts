import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { provisionEsdAssetWorkflow } from "../../src/workflows"
import { describeShop } from "../support/describe-shop"
import { eventually } from "../support/eventually"

/** How long a licence may wait for its next try, were it not woken. */
const LONG_MS = 30_000
const SHORT_MS = 8_000

describeShop(
  (context) => {
    it("wakes all licences that wait for an account as soon as one of them made it known", async () => {
      await context.vendor.addFault({ kind: "outage" })
      const buyer = await context.register("buyer@example.com")
      const order = await buyer.order([
        { variant_id: context.shop.licences[0].variant_id, quantity: 6 },
      ])
      const waiting = await eventually(
        () => context.staff.assets(order),
        (assets) =>
          expect(assets.map(({ sync_reason }) => sync_reason)).toEqual(
            Array(6).fill("awaiting_account")
          )
      )
      await context.vendor.clearFaults()
      // As if the pause after the failed try were over.
      await context.container
        .resolve(ContainerRegistrationKeys.PG_CONNECTION)
        .raw("update esd_account set last_sync_at = now() - interval '1 day'")

      await provisionEsdAssetWorkflow(context.container).run({
        input: { asset_id: waiting[0].id },
      })

      await eventually(
        () => context.staff.assets(order),
        (assets) =>
          expect(assets.map(({ sync_status }) => sync_status)).toEqual(
            Array(6).fill("synchronized")
          ),
        SHORT_MS
      )
      expect(await context.vendor.orders()).toHaveLength(6)
    })
  },
  () => ({
    options: {
      queue: {
        retry: { attempts: 8, baseDelayMs: LONG_MS, maxDelayMs: LONG_MS },
      },
    },
  })
)
