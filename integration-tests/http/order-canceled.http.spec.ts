import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import {
  deliverEsdOrderWorkflow,
  reconcileEsdWorkflow,
} from "../../src/workflows"
import { describeShop } from "../support/describe-shop"
import { eventually } from "../support/eventually"
import { expectDelivered } from "../support/expect-delivered"

const HOUR_MS = 3_600_000

describeShop(
  (context) => {
    const reconcile = async (older_than_ms = 0) => {
      const { result } = await reconcileEsdWorkflow(context.container).run({
        input: { older_than_ms },
      })

      return result
    }

    const cancel = async ({ id }: { id: string }) => {
      const { status } = await context.staff.post(`/admin/orders/${id}/cancel`)

      expect(status).toBe(200)
    }

    /** Cancels an order without the event, as when it is lost. */
    const cancelUnseen = ({ id }: { id: string }) =>
      context.container.resolve(Modules.ORDER).cancel(id)

    const untilStatuses = (order: { id: string }, statuses: string[]) =>
      eventually(
        () => context.staff.assets(order),
        (assets) => expect(assets.map(({ status }) => status)).toEqual(statuses)
      )

    const orderThatWaits = async () => {
      await context.vendor.addFault({ kind: "outage" })
      const buyer = await context.register("buyer@example.com")
      const order = await buyer.order([
        { variant_id: context.shop.licences[0].variant_id, quantity: 3 },
      ])
      await eventually(
        () => context.staff.assets(order),
        (assets) =>
          expect(assets.map(({ sync_reason }) => sync_reason)).toEqual([
            "awaiting_account",
            "awaiting_account",
            "awaiting_account",
          ])
      )

      return order
    }

    const endOutage = async () => {
      await context.vendor.clearFaults()
      await context.untilIdle()
    }

    it("buys nothing for an order that is canceled while its licences wait", async () => {
      const order = await orderThatWaits()

      await cancel(order)
      const [asset] = await untilStatuses(order, [
        "cancelled",
        "cancelled",
        "cancelled",
      ])
      await endOutage()

      expect(await context.vendor.orders()).toEqual([])
      const { ledger } = await context.staff.asset(asset.id)
      expect(
        ledger.filter(({ action }) => action === "cancelled")
      ).toMatchObject([{ actor_type: "system" }])
      expect(
        (await context.staff.post(`/admin/esd/assets/${asset.id}/retry`)).data
      ).toMatchObject({ type: "conflict", code: "esd_cancelled" })
    })

    it("does not deliver an order whose licences are all cancelled", async () => {
      const order = await orderThatWaits()

      await cancel(order)
      await untilStatuses(order, ["cancelled", "cancelled", "cancelled"])
      await endOutage()

      expect(await reconcile()).toMatchObject({
        canceled: [],
        unfinished: { split: [], deliver: [] },
        requeued: { licences: 0 },
      })
      await deliverEsdOrderWorkflow(context.container).run({
        input: { order_id: order.id },
      })
      expect((await context.readOrder(order.id)).fulfillments).toEqual([])
      expect(
        (await context.staff.assets(order)).map((it) => it.delivered_at)
      ).toEqual([null, null, null])
    })

    it("gives back what was bought and stops the rest", async () => {
      const [refused, sold] = context.shop.licences
      await context.vendor.addFault({ kind: "credit_limit", sku: refused.sku })
      const buyer = await context.register("buyer@example.com")
      const order = await buyer.order([
        { variant_id: refused.variant_id, quantity: 2 },
        { variant_id: sold.variant_id, quantity: 1 },
      ])
      const bySku = async () =>
        (await context.staff.assets(order))
          .map((it) => [it.sku, it.sync_status, it.status].join(" "))
          .sort()
      await eventually(bySku, (found) =>
        expect(found).toEqual(
          [
            `${refused.sku} failed active`,
            `${refused.sku} failed active`,
            `${sold.sku} synchronized active`,
          ].sort()
        )
      )

      await cancel(order)
      await eventually(bySku, (found) =>
        expect(found).toEqual(
          [
            `${refused.sku} failed cancelled`,
            `${refused.sku} failed cancelled`,
            `${sold.sku} synchronized cancelled`,
          ].sort()
        )
      )
      await context.untilIdle()
      await reconcile()
      await context.untilIdle()

      expect((await reconcile()).unfinished).toEqual({ split: [], deliver: [] })
      expect((await context.readOrder(order.id)).fulfillments).toEqual([])
      expect(
        (await context.staff.assets(order)).map((it) => it.delivered_at)
      ).toEqual([null, null, null])
      expect(await context.vendor.orders()).toMatchObject([
        { calls: 1, tokenStatus: "ReturnAccepted" },
      ])
    })

    it("lists for staff what could not be given back, and does not try again by itself", async () => {
      const [refused, sold] = context.shop.licences
      await context.vendor.addFault({ kind: "credit_limit", sku: refused.sku })
      const buyer = await context.register("buyer@example.com")
      const order = await buyer.order([
        { variant_id: refused.variant_id, quantity: 1 },
        { variant_id: sold.variant_id, quantity: 1 },
      ])
      const [used] = await eventually(
        async () =>
          (await context.staff.assets(order)).filter(
            ({ sku }) => sku === sold.sku
          ),
        (found) => expect(found).toMatchObject([{ email_status: "sent" }])
      )
      const { data } = await context.staff.post(
        `/admin/esd/assets/${used.id}/reveal`
      )
      await context.vendor.redeem(data.product_key)

      await cancel(order)
      const read = () =>
        context.staff.get(
          `/admin/esd/cancellations?order_id=${order.id}&status[]=refused`
        )
      await eventually(read, ({ data: { esd_cancellations } }) =>
        expect(esd_cancellations).toMatchObject([
          {
            asset_id: used.id,
            requested_by_type: "system",
            reason: "esd_redeemed",
            error: expect.stringMatching(/in use/),
          },
        ])
      )
      await context.untilIdle()
      expect(await reconcile()).toMatchObject({ canceled: [], returns: 0 })
      expect((await read()).data.count).toBe(1)
      expect(
        (await context.staff.assets(order)).map(({ status }) => status).sort()
      ).toEqual(["active", "cancelled"])
    })

    it("takes up what a customer asked for, and finds a canceled order whose licences all have keys", async () => {
      const [{ variant_id }] = context.shop.licences
      const buyer = await context.register("buyer@example.com")
      const order = await buyer.order([{ variant_id, quantity: 2 }])
      const [asked] = await expectDelivered(context, buyer, order, 2)
      await buyer.post(`/store/esd/assets/${asked.id}/cancellation`)
      await cancelUnseen(order)

      expect(await reconcile()).toMatchObject({ canceled: [order.id] })
      await untilStatuses(order, ["cancelled", "cancelled"])
      expect(
        (await context.vendor.orders()).map(({ tokenStatus }) => tokenStatus)
      ).toEqual(["ReturnAccepted", "ReturnAccepted"])
      await context.untilIdle()
      expect(await reconcile()).toMatchObject({ canceled: [], returns: 0 })
    })

    it("stops a licence whose purchase is on its way and is then turned away", async () => {
      const [{ variant_id, sku }] = context.shop.licences
      await context.vendor.addFault({ kind: "latency", sku, ms: 1200 })
      await context.vendor.addFault({
        kind: "rate429",
        sku,
        count: 3,
        ms: 9000,
      })
      const buyer = await context.register("buyer@example.com")
      const order = await buyer.order([{ variant_id, quantity: 3 }])
      await context.untilTried(order.id)

      await cancel(order)
      await untilStatuses(order, ["cancelled", "cancelled", "cancelled"])
      await endOutage()

      expect(await context.vendor.orders()).toEqual([])
    })

    it("gives a licence back that was sold although its answer was lost", async () => {
      const [{ variant_id, sku }] = context.shop.licences
      await context.vendor.addFault({
        kind: "timeout_after_issue",
        sku,
        count: 1,
      })
      const buyer = await context.register("buyer@example.com")
      const order = await buyer.order([{ variant_id, quantity: 1 }])
      await eventually(
        () => context.vendor.orders(),
        (sold) => expect(sold).toHaveLength(1)
      )

      await cancel(order)
      await eventually(
        () => context.staff.assets(order),
        (assets) =>
          expect(assets).toMatchObject([
            { status: "cancelled", sync_status: "synchronized" },
          ])
      )

      expect(await context.vendor.orders()).toMatchObject([
        { calls: 1, tokenStatus: "ReturnAccepted" },
      ])
      expect(await context.stack.inbox.licenceMails()).toEqual([])
      const [{ id }] = await context.staff.assets(order)
      expect(
        (await context.staff.asset(id)).ledger.map(({ action }) => action)
      ).toContain("order_canceled")
    })

    it("buys nothing again for a licence of which nobody knows whether it was sold, and was not", async () => {
      const [{ variant_id, sku }] = context.shop.licences
      await context.vendor.addFault({ kind: "error500", sku })
      const buyer = await context.register("buyer@example.com")
      const order = await buyer.order([{ variant_id, quantity: 3 }])
      await eventually(
        () => context.staff.assets(order),
        (assets) =>
          expect(assets.map(({ sync_reason }) => sync_reason)).toEqual([
            "outcome_unknown",
            "outcome_unknown",
            "outcome_unknown",
          ])
      )

      await cancel(order)
      await untilStatuses(order, ["cancelled", "cancelled", "cancelled"])
      await endOutage()

      expect(await context.vendor.orders()).toEqual([])
      expect(await reconcile()).toMatchObject({
        canceled: [],
        requeued: { licences: 0 },
      })
    })

    it("finds an order whose cancellation nobody heard of, before it asks for its licences again", async () => {
      const order = await orderThatWaits()
      await cancelUnseen(order)

      const { canceled, requeued } = await reconcile()

      expect(canceled).toEqual([order.id])
      expect(requeued.licences).toBe(0)
      await untilStatuses(order, ["cancelled", "cancelled", "cancelled"])
      await endOutage()
      expect(await context.vendor.orders()).toEqual([])
    })

    it("looks again for what could not be dealt with when it was found", async () => {
      const knex = context.container.resolve(
        ContainerRegistrationKeys.PG_CONNECTION
      )
      const [{ variant_id }] = context.shop.licences
      const buyer = await context.register("buyer@example.com")
      const order = await buyer.order([{ variant_id, quantity: 1 }])
      await expectDelivered(context, buyer, order, 1)
      // As if the last look had been two hours ago, and the order canceled since.
      await reconcile(2 * HOUR_MS)
      await cancelUnseen(order)
      await knex("order")
        .where({ id: order.id })
        .update({ canceled_at: new Date(Date.now() - HOUR_MS) })

      await knex.raw(
        "alter table esd_cancellation add constraint broken check (false) not valid"
      )
      try {
        await expect(reconcile()).rejects.toMatchObject({
          message: expect.stringContaining("broken"),
        })
      } finally {
        await knex.raw("alter table esd_cancellation drop constraint broken")
      }

      expect((await reconcile()).canceled).toEqual([order.id])
      await untilStatuses(order, ["cancelled"])
    })

    it("leaves orders alone that are not canceled", async () => {
      const order = await orderThatWaits()

      expect((await reconcile()).canceled).toEqual([])
      await untilStatuses(order, ["active", "active", "active"])
    })

    it("buys nothing for an order that is canceled while it is split", async () => {
      const knex = context.container.resolve(
        ContainerRegistrationKeys.PG_CONNECTION
      )
      const buyer = await context.register("buyer@example.com")
      const blocker = await knex.transaction()

      try {
        await blocker.raw("lock table esd_asset in share mode")
        const order = await buyer.order([
          { variant_id: context.shop.licences[0].variant_id, quantity: 3 },
        ])
        await eventually(
          async () =>
            (
              await knex.raw(
                `select 1 from pg_locks
                  where not granted and relation = 'esd_asset'::regclass`
              )
            ).rows,
          (waiting) => expect(waiting).not.toEqual([])
        )
        await cancel(order)
        await blocker.commit()

        await untilStatuses(order, ["cancelled", "cancelled", "cancelled"])
        await context.untilIdle()
        expect(await context.vendor.orders()).toEqual([])
        expect(await buyer.invoices()).toEqual([])
        expect((await reconcile()).unfinished.split).toEqual([])
      } finally {
        if (!blocker.isCompleted()) {
          await blocker.rollback()
        }
      }
    })
  },
  () => ({
    options: {
      queue: { retry: { attempts: 500, baseDelayMs: 20, maxDelayMs: 200 } },
    },
  })
)
