import { describeShop } from "../support/describe-shop"
import { eventually } from "../support/eventually"
import { expectDelivered } from "../support/expect-delivered"
import { startWorker, type WorkerProcess } from "../support/start-worker"

describeShop(
  (context) => {
    const workers: WorkerProcess[] = []
    const start = async (count: number) => {
      const started = await Promise.all(
        Array.from({ length: count }, () => startWorker(context.databaseUrl))
      )
      workers.push(...started)

      return started
    }

    afterEach(async () => {
      await Promise.all(workers.splice(0).map((worker) => worker.stop()))
    })

    const orderLicences = async (...quantities: number[]) => {
      const buyer = await context.register("buyer@example.com")
      const order = await buyer.order(
        quantities.map((quantity, at) => ({
          variant_id: context.shop.licences[at].variant_id,
          quantity,
        }))
      )

      return { buyer, order }
    }

    it("delivers each licence once with one server and two workers", async () => {
      await start(2)
      await context.vendor.addFault({ kind: "latency", ms: 50 })
      const { buyer, order } = await orderLicences(60)

      await expectDelivered(context, buyer, order, 60)
      expect(await buyer.invoices()).toHaveLength(1)
      expect(await context.vendor.accounts()).toMatchObject([{ calls: 1 }])
    })

    it("calls the vendor once for the account that the licences of two workers wait for", async () => {
      await start(2)
      await context.vendor.addFault({ kind: "latency", ms: 1500 })
      const { buyer, order } = await orderLicences(20)
      await eventually(
        () => context.vendor.accounts(),
        (known) => expect(known).toHaveLength(1)
      )
      await context.vendor.clearFaults()
      await expectDelivered(context, buyer, order, 20)

      expect(await context.vendor.accounts()).toMatchObject([{ calls: 1 }])
    })

    it("goes on with one account at the vendor when a worker is killed in the middle of its call", async () => {
      const [doomed] = await start(1)
      await context.vendor.addFault({ kind: "latency", ms: 8000 })
      const { buyer, order } = await orderLicences(3)
      await eventually(
        () => context.vendor.met("latency"),
        (met) => expect(met).toBe(1)
      )
      await doomed.kill()
      await eventually(
        () => context.vendor.accounts(),
        (known) => expect(known).toMatchObject([{ calls: 1 }])
      )
      await context.vendor.clearFaults()

      expect(
        (await buyer.assets(order)).map(({ sync_status }) => sync_status)
      ).toEqual(Array(3).fill("unsynchronized"))

      await start(1)
      await expectDelivered(context, buyer, order, 3, { interrupted: true })
      expect(await context.vendor.accounts()).toMatchObject([{ calls: 2 }])
    })

    it("delivers each licence once when the workers are killed in the middle", async () => {
      const doomed = await start(2)
      await context.vendor.addFault({
        kind: "latency",
        ms: 8000,
        sku: context.shop.licences[1].sku,
      })
      const { buyer, order } = await orderLicences(30, 30)
      const synchronized = async () =>
        (await buyer.assets(order)).filter(
          ({ sync_status }) => sync_status === "synchronized"
        )
      await eventually(synchronized, (bought) =>
        expect(bought.length).toBeGreaterThan(5)
      )
      await eventually(
        () => context.vendor.met("latency"),
        (met) => expect(met).toBeGreaterThan(5)
      )
      await Promise.all(doomed.map((worker) => worker.kill()))
      await context.vendor.clearFaults()

      expect((await synchronized()).length).toBeLessThanOrEqual(30)

      await start(1)
      await expectDelivered(context, buyer, order, 60, { interrupted: true })
      expect(await buyer.invoices()).toHaveLength(1)
    })
  },
  () => ({
    options: {
      email: {
        shopName: "Contoso Software",
        supportEmail: "help@contoso.test",
        timeoutMs: 5000,
      },
    },
    env: { MEDUSA_WORKER_MODE: "server" },
  })
)
