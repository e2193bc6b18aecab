import { ESD_MODULE } from "../../src/modules/esd"
import type EsdModuleService from "../../src/modules/esd/service"
import { reconcileEsdWorkflow } from "../../src/workflows"
import { AccountDesk } from "../support/account-desk"
import { describeShop } from "../support/describe-shop"
import { eventually } from "../support/eventually"
import { expectDelivered } from "../support/expect-delivered"

describeShop(
  (context) => {
    const desk = new AccountDesk(context)

    const resale = async () => {
      const shopper = await context.register("it@contoso.test")
      const reseller = await desk.create({
        role: "reseller",
        email: "it@contoso.test",
        customer_id: shopper.id,
      })
      const { data } = await shopper.post("/store/esd/end-customers", {
        email: "ada@end.test",
      })
      const endCustomer = await desk.read(data.esd_end_customer)
      const order = await shopper.order([
        {
          variant_id: context.shop.licences[0].variant_id,
          quantity: 3,
          metadata: {
            esd_service_details: [
              {
                for_resale: true,
                end_customer_id: endCustomer.id,
                quantity: 3,
              },
            ],
          },
        },
      ])
      await eventually(
        () => context.staff.assets(order),
        (assets) =>
          expect(
            assets.map(({ sync_status, sync_reason }) => [
              sync_status,
              sync_reason,
            ])
          ).toEqual(Array(3).fill(["unsynchronized", "awaiting_account"])),
        60_000
      )
      await context.untilIdle()

      return { shopper, reseller, endCustomer, order }
    }

    const reconcile = async () => {
      const { result } = await reconcileEsdWorkflow(context.container).run({
        input: { older_than_ms: 0 },
      })

      return result
    }

    it("lets a reseller's licences wait, visibly and without a call, until both accounts are synchronized", async () => {
      const { shopper, reseller, endCustomer, order } = await resale()

      expect(await context.vendor.accounts()).toEqual([])
      expect(await desk.read(endCustomer)).toMatchObject({
        sync_status: "unsynchronized",
        is_syncing: false,
        waiting_licences: 3,
      })
      expect(await desk.read(reseller)).toMatchObject({ waiting_licences: 3 })
      expect((await reconcile()).requeued.licences).toBe(0)

      await desk.sync(reseller)
      await desk.untilEnded(reseller, "synchronized")
      await context.untilIdle()
      expect(await context.vendor.orders()).toEqual([])

      const clickedAt = Date.now()
      await desk.sync(endCustomer)
      await eventually(
        () => context.staff.assets(order),
        (assets) =>
          expect(assets.map(({ sync_status }) => sync_status)).toEqual(
            Array(3).fill("synchronized")
          ),
        60_000
      )

      expect(Date.now() - clickedAt).toBeLessThan(30_000)
      await expectDelivered(context, shopper, order, 3)
      expect(await desk.read(endCustomer)).toMatchObject({
        waiting_licences: 0,
      })
    })

    it("keeps licences waiting when the vendor refuses the account, and lets them go when it is put right", async () => {
      const { shopper, reseller, endCustomer, order } = await resale()
      await desk.sync(reseller)
      await desk.untilEnded(reseller, "synchronized")
      await context.vendor.addFault({ kind: "country", count: 1 })
      await desk.sync(endCustomer)
      await desk.untilEnded(endCustomer, "failed")
      await context.untilIdle()

      const assets = await context.staff.assets(order)

      expect(assets.map(({ sync_reason }) => sync_reason)).toEqual(
        Array(3).fill("awaiting_account")
      )

      await context.staff.post(`/admin/esd/accounts/${endCustomer.id}`, {
        country: "AT",
      })
      await expectDelivered(context, shopper, order, 3)
    })

    it("synchronizes a refused account again when staff retry one of its licences, and lets all of them go", async () => {
      const { shopper, reseller, endCustomer, order } = await resale()
      await context.vendor.addFault({ kind: "country", count: 2 })

      for (const account of [reseller, endCustomer]) {
        await desk.sync(account)
        await desk.untilEnded(account, "failed")
      }

      const [asset] = await context.staff.assets(order)
      await context.staff.post(`/admin/esd/assets/${asset.id}/retry`)

      await expectDelivered(context, shopper, order, 3)
      expect((await desk.read(reseller)).sync_status).toBe("synchronized")
    })

    it("finds licences that wait although their accounts are synchronized", async () => {
      const { shopper, reseller, endCustomer, order } = await resale()
      const { accounts } =
        context.container.resolve<EsdModuleService>(ESD_MODULE)

      // Past the queue, as when the process ends before it asks for the licences.
      for (const { id } of [reseller, endCustomer]) {
        expect(await accounts.synchronize(id)).toEqual({
          outcome: "synchronized",
        })
      }

      expect(
        (await context.staff.assets(order)).map(
          ({ sync_reason }) => sync_reason
        )
      ).toEqual(Array(3).fill("awaiting_account"))
      expect((await reconcile()).requeued.licences).toBe(3)
      await expectDelivered(context, shopper, order, 3)
    })

    it("synchronizes nothing in the background on its own", async () => {
      const buyer = await context.register("buyer@example.com")
      const order = await buyer.order([
        { variant_id: context.shop.licences[0].variant_id, quantity: 1 },
      ])
      const [asset] = await eventually(
        () => context.staff.assets(order),
        (assets) =>
          expect(assets.map(({ sync_reason }) => sync_reason)).toEqual([
            "awaiting_account",
          ]),
        60_000
      )
      await context.staff.post(`/admin/esd/assets/${asset.id}/retry`)
      await context.untilIdle()

      expect(await context.vendor.accounts()).toEqual([])

      const { data } = await context.staff.get(
        `/admin/esd/customers/${buyer.id}/account`
      )

      expect(data.esd_account).toMatchObject({ waiting_licences: 1 })

      const [first, second] = await Promise.all([
        desk.sync(data.esd_account),
        desk.sync(data.esd_account),
      ])

      expect([first.status, second.status]).toEqual([202, 202])
      await expectDelivered(context, buyer, order, 1)
    })
  },
  () => ({ options: { autoSyncAccounts: false } })
)
