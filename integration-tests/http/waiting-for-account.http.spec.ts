import { ESD_MODULE } from "../../src/modules/esd"
import type EsdModuleService from "../../src/modules/esd/service"
import { reconcileEsdWorkflow } from "../../src/workflows"
import { AccountDesk } from "../support/account-desk"
import { describeShop } from "../support/describe-shop"
import { eventually } from "../support/eventually"
import { expectDelivered } from "../support/expect-delivered"

type Counted = { id: string; waiting_licences: number }

describeShop(
  (context) => {
    const desk = new AccountDesk(context)

    const untilWaiting = (order: { id: string }, count: number) =>
      eventually(
        () => context.staff.assets(order),
        (assets) =>
          expect(
            assets.map(({ sync_status, sync_reason }) => [
              sync_status,
              sync_reason,
            ])
          ).toEqual(Array(count).fill(["unsynchronized", "awaiting_account"])),
        60_000
      )

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
          service_details: [
            { for_resale: true, end_customer_id: endCustomer.id },
          ],
        },
      ])
      await untilWaiting(order, 3)
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

    it("counts the licences that wait for the accounts of a page", async () => {
      const { reseller, endCustomer } = await resale()
      await desk.create({ email: "other@contoso.test" })
      const { data } = await context.staff.get(
        "/admin/esd/accounts?order=created_at"
      )

      expect(
        data.esd_accounts.map(({ id, waiting_licences }: Counted) => [
          id,
          waiting_licences,
        ])
      ).toEqual([
        [reseller.id, 3],
        [endCustomer.id, 3],
        [expect.any(String), 0],
      ])
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

    it("shows a guest's account and its waiting licence on the customer's page", async () => {
      const buyer = context.guest("Guest@Example.com")
      const order = await buyer.order([
        { variant_id: context.shop.licences[0].variant_id, quantity: 1 },
      ])
      const [asset] = await untilWaiting(order, 1)
      const { data } = await context.staff.get(
        `/admin/esd/customers/${asset.customer_id}/account`
      )

      expect(data).toMatchObject({
        esd_account: {
          customer_id: null,
          email: "guest@example.com",
          role: "user",
          waiting_licences: 1,
        },
        customer: { id: asset.customer_id, customer_id: null },
      })
      expect(data.esd_accounts).toHaveLength(1)

      await desk.sync(data.esd_account)
      await eventually(
        () => context.staff.assets(order),
        (assets) => expect(assets[0].sync_status).toBe("synchronized"),
        60_000
      )
    })

    it("gives a guest no reseller's account, whatever e-mail address the guest types", async () => {
      const reseller = await desk.create({
        role: "reseller",
        email: "it@contoso.test",
      })
      const order = await context
        .guest("it@contoso.test")
        .order([
          { variant_id: context.shop.licences[0].variant_id, quantity: 1 },
        ])
      const [asset] = await eventually(
        () => context.staff.assets(order),
        (assets) => expect(assets).toHaveLength(1),
        60_000
      )

      expect(asset.end_customer.id).not.toBe(reseller.id)
      expect(await desk.read(asset.end_customer)).toMatchObject({
        role: "user",
        email: "it@contoso.test",
      })
    })

    it("synchronizes nothing in the background on its own, but when staff retry a licence", async () => {
      const buyer = await context.register("buyer@example.com")
      const order = await buyer.order([
        { variant_id: context.shop.licences[0].variant_id, quantity: 1 },
      ])
      const [asset] = await untilWaiting(order, 1)
      await context.untilIdle()

      expect(await context.vendor.accounts()).toEqual([])
      expect((await reconcile()).requeued.licences).toBe(0)

      const { data } = await context.staff.get(
        `/admin/esd/customers/${buyer.id}/account`
      )

      expect(data.esd_account).toMatchObject({ waiting_licences: 1 })

      await context.staff.post(`/admin/esd/assets/${asset.id}/retry`)
      await expectDelivered(context, buyer, order, 1)
      expect((await desk.read(data.esd_account)).ledger).toContainEqual(
        expect.objectContaining({
          action: "account_sync_requested",
          actor_id: context.staff.id,
        })
      )
    })
  },
  () => ({ options: { autoSyncAccounts: false } })
)
