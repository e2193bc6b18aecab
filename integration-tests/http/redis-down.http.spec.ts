import { RedisProxy } from "../../src/modules/esd-queue/__tests__/support/redis-proxy"
import { reconcileEsdWorkflow } from "../../src/workflows"
import { AccountDesk } from "../support/account-desk"
import { describeShop } from "../support/describe-shop"
import { eventually } from "../support/eventually"
import { expectDelivered } from "../support/expect-delivered"
import { redisUrl } from "../support/redis-url"

const redis = new RedisProxy(new URL(redisUrl()))

afterAll(() => redis.cut())

describeShop(
  (context) => {
    const reconcile = async () => {
      const { result } = await reconcileEsdWorkflow(context.container).run({
        input: { older_than_ms: 0 },
      })

      return result
    }

    const untilRedisAnswers = () =>
      eventually(
        () => context.staff.get("/admin/esd/status"),
        ({ data }) =>
          expect(data.redis).toEqual({ connected: true, error: null })
      )

    it("takes orders while Redis is down and delivers them once it is back", async () => {
      const buyer = await context.register("buyer@example.com")
      const cart = await buyer.fillCart([
        { variant_id: context.shop.licences[0].variant_id, quantity: 3 },
      ])
      await redis.cut()
      const order = await buyer.complete(cart)
      const status = await context.staff.get("/admin/esd/status")

      expect(status.status).toBe(200)
      expect(status.data.redis).toEqual({
        connected: false,
        error: expect.stringContaining("Redis"),
      })
      expect(await buyer.assets(order)).toEqual([])

      await redis.restore()
      await untilRedisAnswers()

      expect((await reconcile()).unsplit).toEqual([order.id])
      await expectDelivered(context, buyer, order, 3)
      await context.untilIdle()
      expect(await reconcile()).toMatchObject({
        unsplit: [],
        invoices: [],
        unfinished: { split: [], deliver: [] },
        requeued: { licences: 0, mails: 0 },
      })
    })

    it("keeps the wish to synchronize an account while Redis is down", async () => {
      const desk = new AccountDesk(context)
      const account = await desk.create()
      await redis.cut()

      expect((await desk.sync(account)).status).toBe(202)
      expect(await desk.read(account)).toMatchObject({
        sync_status: "unsynchronized",
        is_syncing: true,
      })

      await redis.restore()
      await untilRedisAnswers()
      await reconcile()

      await desk.untilEnded(account, "synchronized")
      expect(await context.vendor.accounts()).toHaveLength(1)
    })

    it("says that the vendor is not asked about licences while Redis is down, and notes nothing", async () => {
      const buyer = await context.register("buyer@example.com")
      const order = await buyer.order([
        { variant_id: context.shop.licences[0].variant_id, quantity: 1 },
      ])
      const [{ id }] = await expectDelivered(context, buyer, order, 1)
      const refresh = () =>
        context.staff.post("/admin/esd/assets/refresh", { ids: [id] })
      const noted = async () =>
        (await context.staff.asset(id)).ledger.filter(
          ({ action }) => action === "refresh_requested"
        ).length
      await redis.cut()
      const { status, data } = await refresh()

      expect([status, data.code]).toEqual([503, "esd_queue_unavailable"])
      expect(await noted()).toBe(0)

      await redis.restore()
      await untilRedisAnswers()

      expect((await refresh()).data).toEqual({ accepted: 1, refused: [] })
      expect(await noted()).toBe(1)
    })

    it("buys nothing for an order that is canceled while Redis is down", async () => {
      await context.vendor.addFault({ kind: "outage" })
      const buyer = await context.register("buyer@example.com")
      const order = await buyer.order([
        { variant_id: context.shop.licences[0].variant_id, quantity: 3 },
      ])
      const statuses = async () =>
        (await context.staff.assets(order)).map(
          ({ status, sync_reason }) => `${status} ${sync_reason}`
        )
      await eventually(statuses, (found) =>
        expect(found).toEqual(Array(3).fill("active awaiting_account"))
      )
      await redis.cut()

      await context.staff.post(`/admin/orders/${order.id}/cancel`)

      await eventually(statuses, (found) =>
        expect(found).toEqual(Array(3).fill("cancelled awaiting_account"))
      )

      await context.vendor.clearFaults()
      await redis.restore()
      await untilRedisAnswers()
      await context.untilIdle()
      expect(await context.vendor.orders()).toEqual([])
    })

    it("finds the licences again that were split while Redis was down", async () => {
      const buyer = await context.register("buyer@example.com")
      await redis.cut()
      const order = await buyer.order([
        { variant_id: context.shop.licences[0].variant_id, quantity: 3 },
      ])
      await context.splitDirectly(order.id, 1)

      expect(await buyer.assets(order)).toHaveLength(3)

      await redis.restore()
      await untilRedisAnswers()

      expect((await reconcile()).requeued).toEqual({ licences: 3, mails: 0 })
      await expectDelivered(context, buyer, order, 3)
    })
  },
  async () => {
    await redis.restore()

    return { env: { ESD_REDIS_URL: redis.url } }
  }
)
