import { ESD_MODULE } from "../../src/modules/esd"
import type EsdModuleService from "../../src/modules/esd/service"
import { reconcileEsdWorkflow } from "../../src/workflows"
import { describeShop } from "../support/describe-shop"
import { eventually } from "../support/eventually"
import { expectDelivered } from "../support/expect-delivered"

describeShop(
  (context) => {
    const order = async (quantity = 1) => {
      const buyer = await context.register("buyer@example.com")
      const placed = await buyer.order([
        { variant_id: context.shop.licences[0].variant_id, quantity },
      ])

      return { buyer, order: placed }
    }

    const untilReason = (placed: { id: string }, reason: string) =>
      eventually(
        () => context.staff.assets(placed),
        (assets) => {
          expect(assets).not.toEqual([])
          expect(
            assets.filter(({ sync_reason }) => sync_reason !== reason)
          ).toEqual([])
        }
      )

    const cancel = ({ id }: { id: string }) =>
      context.staff.post(`/admin/esd/assets/${id}/cancel`)

    const reconcile = async () =>
      (
        await reconcileEsdWorkflow(context.container).run({
          input: { older_than_ms: 0 },
        })
      ).result

    it("cancels a licence that nobody bought yet at once, and never buys it", async () => {
      await context.vendor.addFault({ kind: "outage" })
      const { order: placed } = await order(2)
      const [stopped, goesOn] = await untilReason(placed, "awaiting_account")
      const { status, data } = await cancel(stopped)

      expect(status).toBe(200)
      expect(data.esd_asset).toMatchObject({
        status: "cancelled",
        token_status: null,
        return_status: "none",
      })
      await context.vendor.clearFaults()
      await eventually(
        () => context.staff.asset(goesOn.id),
        (found) => expect(found.sync_status).toBe("synchronized")
      )
      await context.untilIdle()
      expect(await context.vendor.orders()).toHaveLength(1)
    })

    it("gives back what is sold while it is cancelled, and sends nobody its key", async () => {
      const [{ sku }] = context.shop.licences
      await context.vendor.addFault({ kind: "latency", sku, ms: 1500 })
      const { order: placed } = await order()
      const [asset] = await eventually(
        () => context.staff.assets(placed),
        (assets) => expect(assets).toMatchObject([{ sync_attempts: 1 }])
      )
      const { status } = await cancel(asset)

      expect(status).toBe(202)
      await eventually(
        () => context.staff.asset(asset.id),
        (found) =>
          expect(found).toMatchObject({
            status: "cancelled",
            token_status: "return_accepted",
          })
      )
      await context.untilIdle()
      expect(await context.vendor.orders()).toMatchObject([
        { calls: 1, tokenStatus: "ReturnAccepted" },
      ])
      expect(await context.stack.inbox.licenceMails()).toEqual([])
    })

    it("buys nothing again while nobody knows whether a cancelled licence was sold", async () => {
      const [{ sku }] = context.shop.licences
      await context.vendor.addFault({ kind: "error500", sku })
      const { order: placed } = await order()
      const [asset] = await untilReason(placed, "outcome_unknown")
      await cancel(asset)
      await eventually(
        () => context.staff.asset(asset.id),
        (found) => expect(found.status).toBe("cancelled")
      )
      await context.vendor.clearFaults()
      await context.untilIdle()

      expect(await context.vendor.orders()).toEqual([])
    })

    it("stops buying while a request waits, and goes on once it is declined", async () => {
      await context.vendor.addFault({ kind: "outage" })
      const { buyer, order: placed } = await order()
      const [asset] = await untilReason(placed, "awaiting_account")
      const asked = await buyer.post(
        `/store/esd/assets/${asset.id}/cancellation`
      )

      expect(asked.data.esd_asset).toMatchObject({
        return: { is_possible: true, until: null },
      })
      await context.vendor.clearFaults()
      await context.untilIdle()
      await reconcile()
      await context.untilIdle()
      expect(await context.vendor.orders()).toEqual([])

      await context.staff.post(
        `/admin/esd/assets/${asset.id}/cancellation/decline`
      )
      await expectDelivered(context, buyer, placed, 1)
    })

    it("goes on where a process stopped that had decided and not asked the vendor yet", async () => {
      const { buyer, order: placed } = await order()
      const [asset] = await expectDelivered(context, buyer, placed, 1)
      const { cancellations } =
        context.container.resolve<EsdModuleService>(ESD_MODULE)
      await cancellations.cancel(asset.id, {
        actor: { type: "user", id: context.staff.id },
        comment: null,
      })

      expect((await context.staff.asset(asset.id)).status).toBe(
        "cancellation_requested"
      )
      expect(await reconcile()).toMatchObject({ returns: 1 })
      await eventually(
        () => context.staff.asset(asset.id),
        (found) => expect(found.status).toBe("cancelled")
      )
    })
  },
  () => ({
    options: {
      queue: { retry: { attempts: 500, baseDelayMs: 20, maxDelayMs: 200 } },
    },
  })
)
