import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { AxiosResponse } from "axios"
import { ESD_MODULE } from "../../src/modules/esd"
import type EsdModuleService from "../../src/modules/esd/service"
import { AccountDesk } from "../support/account-desk"
import { describeShop } from "../support/describe-shop"
import { eventually } from "../support/eventually"
import { expectDelivered } from "../support/expect-delivered"
import type { Shopper } from "../support/shopper"

const REVEALS = 5
const RESENDS = 3
const LICENCES = 12

describeShop(
  (context) => {
    const knex = () =>
      context.container.resolve<Knex>(ContainerRegistrationKeys.PG_CONNECTION)

    const buy = async (email: string, quantity = 1, sold = quantity) => {
      const buyer = await context.register(email)
      const order = await buyer.order([
        { variant_id: context.shop.licences[0].variant_id, quantity },
      ])
      const assets = await expectDelivered(context, buyer, order, quantity, {
        sold,
      })

      return { buyer, order, assets, path: `/store/esd/assets/${assets[0].id}` }
    }

    const inLedger = async (assetId: string, action: string) =>
      (await context.staff.asset(assetId)).ledger
        .filter((entry) => entry.action === action)
        .map(({ actor_type, actor_id }) => [actor_type, actor_id])

    /** Entries of what a customer did so many seconds ago. */
    const didEarlier = async (
      { id: actor_id }: Shopper,
      action: string,
      seconds: number[]
    ) => {
      await knex()("esd_ledger_entry").insert(
        seconds.map((ago) => ({
          id: `esdle_earlier_${action}_${ago}`,
          action,
          actor_type: "customer",
          actor_id,
          created_at: new Date(Date.now() - ago * 1000),
        }))
      )
    }

    const expectTooMany = ({ status, data, headers }: AxiosResponse) => {
      expect([status, data]).toEqual([
        429,
        {
          type: "not_allowed",
          code: "too_many_requests",
          message: expect.stringMatching(
            /too often\. Please try again in (a minute|\d+ minutes)\.$/
          ),
        },
      ])

      expect(headers["access-control-expose-headers"]).toContain("Retry-After")

      return Number(headers["retry-after"])
    }

    it("sends the e-mail of one's own licence again, and notes who asked", async () => {
      const { buyer, assets, path } = await buy("buyer@example.com")
      const { status, data } = await buyer.post(`${path}/resend`)

      expect(status).toBe(202)
      expect(data.esd_asset).toEqual({
        ...assets[0],
        email_status: expect.stringMatching(/^(pending|sent)$/),
        email_sent_at: expect.any(String),
      })
      await eventually(
        () => context.stack.inbox.licenceMails(),
        (mails) => {
          expect(mails).toHaveLength(2)
          expect(new Set(mails.map(({ text }) => text)).size).toBe(1)
        }
      )
      expect(await inLedger(assets[0].id, "resend_requested")).toEqual([
        ["customer", buyer.id],
      ])
    })

    it("refuses to send or show a key that is not there yet, and a body where none belongs", async () => {
      await context.vendor.addFault({ kind: "outage" })
      const buyer = await context.register("buyer@example.com")
      const order = await buyer.order([
        { variant_id: context.shop.licences[0].variant_id, quantity: 1 },
      ])
      const [{ id }] = await eventually(
        () => buyer.assets(order),
        (assets) => expect(assets).toHaveLength(1)
      )

      const message = expect.stringContaining("has no key yet")

      for (const [action, ...answer] of [
        ["resend", 409, { type: "conflict", code: "esd_no_key", message }],
        ["reveal", 400, { type: "not_allowed", message }],
      ] as const) {
        const path = `/store/esd/assets/${id}/${action}`
        const { status, data } = await buyer.post(path)

        expect([status, data]).toEqual(answer)
        expect((await buyer.post(path, { force: true })).status).toBe(400)
      }

      await context.vendor.clearFaults()
      await expectDelivered(context, buyer, order, 1)
    })

    it("shows nobody the key of a cancelled licence, which stays in the list", async () => {
      const { buyer, assets, path } = await buy("buyer@example.com")
      const [{ id }] = assets
      await knex()("esd_asset").where({ id }).update({ status: "cancelled" })

      for (const { status, data } of [
        await buyer.post(`${path}/reveal`),
        await context.staff.post(`/admin/esd/assets/${id}/reveal`),
      ]) {
        expect([status, data]).toEqual([
          409,
          {
            type: "conflict",
            code: "esd_licence_cancelled",
            message: expect.stringContaining("is cancelled"),
          },
        ])
      }

      expect(await inLedger(id, "revealed")).toEqual([])
      expect((await buyer.get(path)).data.esd_asset).toEqual({
        ...assets[0],
        status: "cancelled",
        return: { is_possible: false, until: null, reason: "esd_cancelled" },
      })
      expect(await buyer.assets()).toMatchObject([{ id, status: "cancelled" }])
    })

    it("lets owner, other customers and guests see exactly what is theirs", async () => {
      const { buyer, assets, path } = await buy("owner@example.com")
      const other = await context.register("other@example.com")
      const guest = context.guest("guest@example.com")
      const ask = async (who: Shopper) => [
        await who.get("/store/esd/assets"),
        await who.get(path),
        await who.post(`${path}/reveal`),
        await who.post(`${path}/resend`),
        await who.get("/store/esd/assets/esda_unknown"),
        await who.post("/store/esd/assets/esda_unknown/reveal"),
        await who.post("/store/esd/assets/esda_unknown/resend"),
      ]
      const statuses = (answers: AxiosResponse[]) =>
        answers.map(({ status }) => status)
      const foreign = await ask(other)

      expect(statuses(foreign)).toEqual([200, ...Array(6).fill(404)])
      expect(foreign[0].data).toMatchObject({ esd_assets: [], count: 0 })
      expect(foreign.slice(1).map(({ data }) => data)).toEqual(
        Array(6).fill({
          type: "not_found",
          message: "There is no such licence in your account.",
        })
      )
      expect(statuses(await ask(guest))).toEqual(Array(7).fill(401))
      expect(await inLedger(assets[0].id, "revealed")).toEqual([])
      expect(await inLedger(assets[0].id, "resend_requested")).toEqual([])
      expect(statuses(await ask(buyer))).toEqual([
        200, 200, 200, 202, 404, 404, 404,
      ])
    })

    it("shows a customer no more keys in an hour than the shop allows, however many ask at once", async () => {
      const { buyer, assets, path } = await buy("buyer@example.com")
      const answers = await Promise.all(
        Array.from({ length: 30 }, () => buyer.post(`${path}/reveal`))
      )
      const shown = answers.filter(({ status }) => status === 200)
      const refused = answers.filter(({ status }) => status !== 200)

      expect(shown).toHaveLength(REVEALS)
      expect(refused).toHaveLength(30 - REVEALS)

      for (const answer of refused) {
        const seconds = expectTooMany(answer)

        expect(seconds).toBeGreaterThan(3500)
        expect(seconds).toBeLessThanOrEqual(3600)
        expect(answer.data).not.toHaveProperty("product_key")
      }

      expect(await inLedger(assets[0].id, "revealed")).toEqual(
        Array(REVEALS).fill(["customer", buyer.id])
      )

      const other = await buy("other@example.com", 1, 2)
      const byStaff = await context.staff.post(
        `/admin/esd/assets/${assets[0].id}/reveal`
      )

      expect(byStaff.status).toBe(200)
      expect((await other.buyer.post(`${other.path}/reveal`)).status).toBe(200)
      expect((await buyer.post(`${path}/resend`)).status).toBe(202)
    })

    it("sends a customer no more e-mails again in an hour than the shop allows", async () => {
      const { buyer, assets } = await buy("buyer@example.com", LICENCES)
      const answers = await Promise.all(
        assets.map(({ id }) => buyer.post(`/store/esd/assets/${id}/resend`))
      )
      const noted = await knex()("esd_ledger_entry").where({
        action: "resend_requested",
        actor_id: buyer.id,
      })

      answers.filter(({ status }) => status !== 202).forEach(expectTooMany)
      expect(answers.filter(({ status }) => status === 202)).toHaveLength(
        RESENDS
      )
      expect(noted).toHaveLength(RESENDS)
      await context.untilIdle()
      expect(await context.stack.inbox.licenceMails()).toHaveLength(
        LICENCES + RESENDS
      )

      const byStaff = await context.staff.post(
        `/admin/esd/assets/${assets[0].id}/resend`
      )

      expect(byStaff.status).toBe(202)
    })

    it("says when the next one is allowed, and allows it then", async () => {
      const { buyer, path } = await buy("buyer@example.com")
      // the first two are over an hour old
      await didEarlier(buyer, "revealed", [7200, 3601, 3590, 1800, 60, 30])

      expect((await buyer.post(`${path}/reveal`)).status).toBe(200)

      const seconds = expectTooMany(await buyer.post(`${path}/reveal`))

      expect(seconds).toBeGreaterThan(0)
      expect(seconds).toBeLessThanOrEqual(10)
      await eventually(
        () => buyer.post(`${path}/reveal`),
        ({ status }) => expect(status).toBe(200),
        15_000
      )
    })

    it("finds a customer's own licences by end customer and by text", async () => {
      const desk = new AccountDesk(context)
      const esd = context.container.resolve<EsdModuleService>(ESD_MODULE)
      const {
        buyer: reseller,
        order,
        assets,
      } = await buy("it@contoso.test", 4, 4)
      const [account] = await esd.listEsdAccounts({ customer_id: reseller.id })
      await context.staff.post(`/admin/esd/accounts/${account.id}`, {
        role: "reseller",
      })
      const endCustomer = (email: string) =>
        desk.create({ email, reseller_account_id: account.id })
      const ada = await endCustomer("ada@end.test")
      const bob = await endCustomer("bob@end.test")
      const foreign = await desk.create({ email: "eve@end.test" })
      const elsewhere = await esd.accounts.ensure({
        connection_id: "at",
        role: "reseller",
        customer_id: reseller.id,
        email: "it@contoso.test",
        company_name: null,
        first_name: null,
        last_name: null,
        phone: null,
        country: "AT",
      })
      const [adaElsewhere] = await esd.accounts.placeEndCustomers({
        customer_id: reseller.id,
        resales: [{ end_customer_id: ada.id, account_id: elsewhere }],
      })
      const owners = [ada.id, adaElsewhere!.account_id, bob.id]

      for (const [index, account_id] of owners.entries()) {
        await knex()("esd_asset")
          .where({ id: assets[index].id })
          .update({ account_id })
      }

      const find = async (query: string, who = reseller) => {
        const { status, data } = await who.get(`/store/esd/assets?${query}`)

        expect([query, status]).toEqual([query, 200])

        return {
          count: data.count,
          units: data.esd_assets
            .map(({ id }: { id: string }) =>
              assets.findIndex((asset) => asset.id === id)
            )
            .sort(),
        }
      }
      const { data: revealed } = await reseller.post(
        `/store/esd/assets/${assets[1].id}/reveal`
      )
      const lastFive = revealed.product_key.slice(-5)

      for (const [query, units] of [
        [`end_customer_id=${ada.id}`, [0, 1]],
        [`end_customer_id=${bob.id}`, [2]],
        [`end_customer_id[]=${ada.id}&end_customer_id[]=${bob.id}`, [0, 1, 2]],
        [`end_customer_id=${account.id}`, [3]],
        [`end_customer_id=${foreign.id}`, []],
        ["end_customer_id=esdacc_unknown", []],
        [`q=${lastFive}`, [1]],
        [`q=${lastFive}&end_customer_id=${bob.id}`, []],
        [`q=%23${order.display_id}`, [0, 1, 2, 3]],
        ["q=contoso.test", [0, 1, 2, 3]],
        ["q=100%25", []],
        [`q=${assets[0].sku}&order_id=${order.id}`, [0, 1, 2, 3]],
      ] as const) {
        expect([query, await find(query)]).toEqual([
          query,
          { count: units.length, units },
        ])
      }

      expect(
        await find(`end_customer_id=${ada.id}&limit=1&offset=1`)
      ).toMatchObject({ count: 2, units: [expect.any(Number)] })

      const other = await context.register("other@example.com")

      for (const query of [
        `end_customer_id=${ada.id}`,
        `q=%23${order.display_id}`,
        `q=${lastFive}`,
      ]) {
        expect(await find(query, other)).toEqual({ count: 0, units: [] })
      }

      const whole = await reseller.get(
        `/store/esd/assets?q=${revealed.product_key}`
      )

      expect([whole.status, whole.data.message]).toEqual([
        400,
        expect.stringMatching(/^q: search by the last five/),
      ])
      await context.untilIdle()
    })

    it("answers requests for lost keys with 404 where the shop has no page for them", async () => {
      const { order } = await buy("buyer@example.com")

      for (const email of ["buyer@example.com", "other@example.com"]) {
        const { status, data } = await context
          .guest(email)
          .post("/store/esd/lost-keys", {
            order_display_id: order.display_id,
            email,
          })

        expect([status, data]).toEqual([
          404,
          {
            type: "not_found",
            message: expect.stringContaining("does not send links"),
          },
        ])
      }

      expect(await knex()("esd_lost_key_request")).toEqual([])
    })
  },
  () => ({
    options: {
      storeLimits: { revealsPerHour: REVEALS, resendsPerHour: RESENDS },
    },
  })
)
