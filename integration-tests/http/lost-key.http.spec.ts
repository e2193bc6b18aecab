import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { AxiosResponse } from "axios"
import { ESD_MODULE } from "../../src/modules/esd"
import type EsdModuleService from "../../src/modules/esd/service"
import { RedisProxy } from "../../src/modules/esd-queue/__tests__/support/redis-proxy"
import { reconcileEsdWorkflow } from "../../src/workflows"
import { describeShop } from "../support/describe-shop"
import { eventually } from "../support/eventually"
import { redisUrl } from "../support/redis-url"
import type { CartSettings, Shopper } from "../support/shopper"

const PAGE = "https://shop.test/lost-key?from=mail"
const LIMIT = 3
const LINK = /https:\/\/shop\.test\/lost-key\?from=mail#token=([\w.-]+)/

const redis = new RedisProxy(new URL(redisUrl()))

afterAll(() => redis.cut())

type Order = { id: string; display_id: number }

describeShop(
  (context) => {
    const knex = () =>
      context.container.resolve<Knex>(ContainerRegistrationKeys.PG_CONNECTION)

    const buy = async (
      buyer: Shopper,
      quantity: number,
      settings?: CartSettings
    ) => {
      const order = await buyer.order(
        [{ variant_id: context.shop.licences[0].variant_id, quantity }],
        settings
      )
      const assets = await eventually(
        () => context.staff.assets(order),
        (found) =>
          expect(
            found.map(({ sync_status, email_status }) => [
              sync_status,
              email_status,
            ])
          ).toEqual(Array(quantity).fill(["synchronized", "sent"])),
        60_000
      )

      return { order, assets }
    }

    const ask = (order: { display_id: unknown }, email: unknown) =>
      context.guest("").post("/store/esd/lost-keys", {
        order_display_id: order.display_id,
        email,
      })

    const reveal = (token: string) =>
      context.guest("").post("/store/esd/lost-keys/reveal", { token })

    const linkMails = async () =>
      (await context.stack.inbox.mails()).filter(({ message_id }) =>
        message_id?.startsWith("<esdlk_")
      )

    const untilMails = (count: number) =>
      eventually(linkMails, (mails) => expect(mails).toHaveLength(count))

    const tokenIn = ({ text }: { text: string }) => LINK.exec(text)?.[1] ?? ""

    const requestToken = async (order: Order, email: string) => {
      const before = await linkMails()
      await ask(order, email)
      const mails = await untilMails(before.length + 1)

      return tokenIn(
        mails.find(({ id }) => before.every((mail) => mail.id !== id))!
      )
    }

    const reconcile = async () => {
      const { result } = await reconcileEsdWorkflow(context.container).run({
        input: { older_than_ms: 0 },
      })

      return result
    }

    const expectNoLink = ({ status, data }: AxiosResponse) =>
      expect([status, data]).toEqual([
        404,
        {
          type: "not_found",
          message: expect.stringMatching(
            /^This link does not work: .* new one/
          ),
        },
      ])

    it("sends a link to the order's address that shows all its keys, once", async () => {
      const guest = context.guest("Guest@Example.com")
      const { order, assets } = await buy(guest, 2)
      const { status, data } = await ask(order, " guest@EXAMPLE.com ")

      expect([status, data]).toEqual([202, {}])

      const [mail] = await untilMails(1)
      const token = tokenIn(mail)

      expect(mail).toMatchObject({
        to: [expect.stringMatching(/^guest@example\.com$/i)],
        subject: `See the product keys of order ${order.display_id} again`,
      })
      expect(mail.text).not.toMatch(/[A-Z0-9]{5}(-[A-Z0-9]{5}){4}/)

      const keys = await Promise.all(
        assets.map(async ({ id, unit_index }) => {
          const answer = await context.staff.post(
            `/admin/esd/assets/${id}/reveal`
          )

          return { ...answer.data, asset_id: id, unit_index }
        })
      )
      const shown = await reveal(token)

      expect(shown.status).toBe(200)
      expect(shown.headers["cache-control"]).toBe("no-store")
      expect(shown.data.esd_licences).toHaveLength(2)
      expect(shown.data).toEqual({
        esd_licences: keys
          .sort((one, other) => one.unit_index - other.unit_index)
          .map((licence) => ({
            ...licence,
            product_title: assets[0].product_title,
            unit_count: 2,
            status: "active",
            sync_status: "synchronized",
            download_link: assets[0].download_link,
          })),
      })
      expectNoLink(await reveal(token))

      const [request] = await knex()("esd_lost_key_request")

      for (const { id, customer_id } of assets) {
        const { ledger } = await context.staff.asset(id)

        expect(
          ledger.filter(({ actor_type }) => actor_type === "customer")
        ).toMatchObject([
          {
            action: "revealed",
            actor_id: customer_id,
            details: { lost_key_request_id: request.id },
          },
        ])
      }
    })

    it("stores neither the token nor the e-mail address that was asked for", async () => {
      const { order } = await buy(context.guest("guest@example.com"), 1)
      const token = await requestToken(order, "guest@example.com")
      const [requests, notifications] = await Promise.all([
        knex()("esd_lost_key_request"),
        knex()("notification"),
      ])

      expect(requests).toHaveLength(1)
      expect(JSON.stringify(requests)).not.toContain("example.com")
      expect(JSON.stringify([requests, notifications])).not.toContain(
        token.split(".")[2]
      )
    })

    it("shows the keys to one of many who use a link at once", async () => {
      const { order, assets } = await buy(context.guest("guest@example.com"), 1)
      const token = await requestToken(order, "guest@example.com")
      const answers = await Promise.all(
        Array.from({ length: 20 }, () => reveal(token))
      )

      answers.filter(({ status }) => status !== 200).forEach(expectNoLink)
      expect(answers.filter(({ status }) => status === 200)).toHaveLength(1)
      expect(
        (await context.staff.asset(assets[0].id)).ledger.filter(
          ({ action }) => action === "revealed"
        )
      ).toHaveLength(1)
    })

    it("answers the same and sends nothing where order number and address do not belong together", async () => {
      const { order } = await buy(context.guest("guest@example.com"), 1)
      const { physical } = context.shop
      const withoutLicences = await context
        .guest("guest@example.com")
        .order([{ variant_id: physical.variant_id, quantity: 1 }], {
          shipping_option_id: physical.shipping_option_id,
        })
      const answers = [
        await ask(order, "guest@example.com"),
        await ask(order, "other@example.com"),
        await ask({ display_id: 2_147_483_647 }, "guest@example.com"),
        await ask(withoutLicences, "guest@example.com"),
      ]

      for (const { status, data } of answers) {
        expect([status, data]).toEqual([202, {}])
      }

      await untilMails(1)
      await context.untilIdle()
      expect(await linkMails()).toHaveLength(1)
      expect(await reconcile()).toMatchObject({ lost_keys: 0 })
      expect(
        await knex()("esd_lost_key_request").whereNull("answered_at")
      ).toEqual([])
    })

    it("refuses links that are too old, forged, cut off or of no order", async () => {
      const { order } = await buy(context.guest("guest@example.com"), 1)
      const { lostKeys } =
        context.container.resolve<EsdModuleService>(ESD_MODULE)
      const old = await requestToken(order, "guest@example.com")
      await knex()("esd_lost_key_request").update({ expires_at: new Date() })
      const good = await requestToken(order, "guest@example.com")
      await ask(order, "other@example.com")
      await context.untilIdle()
      const [{ id: unmatched }] = await knex()(
        "esd_lost_key_request"
      ).whereNull("order_id")
      const [oldId] = old.split(".")
      const [id, keyId, signature] = good.split(".")

      for (const token of [
        old,
        lostKeys.tokenOf(unmatched),
        lostKeys.tokenOf("esdlk_UNKNOWN"),
        `${oldId}.${keyId}.${signature}`,
        `${id}.${keyId}.${signature.slice(0, -4)}`,
        `${id}.other.${signature}`,
        `${id}.${keyId}`,
        id,
        "token",
      ]) {
        expectNoLink(await reveal(token))
      }

      expect((await reveal(good)).status).toBe(200)
    })

    it("sends no more links in an hour than the shop allows, however many ask at once", async () => {
      const { order } = await buy(context.guest("guest@example.com"), 1)
      const answers = await Promise.all(
        Array.from({ length: 12 }, () => ask(order, "guest@example.com"))
      )

      expect(answers.map(({ status, data }) => [status, data])).toEqual(
        Array(12).fill([202, {}])
      )
      await context.untilIdle()
      expect(await linkMails()).toHaveLength(LIMIT)
      expect(
        await knex()("esd_lost_key_request").whereNull("answered_at")
      ).toEqual([])
    })

    it("sends the owner a link however much strangers guessed", async () => {
      const { order } = await buy(context.guest("guest@example.com"), 1)
      await Promise.all(
        Array.from({ length: 2 * LIMIT * 20 + 4 }, (_, index) =>
          index % 2
            ? ask(order, `stranger-${index}@example.com`)
            : ask({ display_id: 1_000_000 + index }, "guest@example.com")
        )
      )
      await requestToken(order, "guest@example.com")
      await context.untilIdle()

      expect(await linkMails()).toHaveLength(1)
    })

    it("sends one more as soon as no link works any more, whoever asked for the others", async () => {
      const guest = context.guest("guest@example.com")
      const { order } = await buy(guest, 1)
      const { order: another } = await buy(guest, 1)

      for (let count = 1; count <= LIMIT; count++) {
        await ask(order, "guest@example.com")
        await untilMails(count)
      }
      await ask(order, "guest@example.com")
      await context.untilIdle()
      expect(await linkMails()).toHaveLength(LIMIT)

      expect(
        await reveal(await requestToken(another, "guest@example.com"))
      ).toMatchObject({ status: 200 })

      await knex()("esd_lost_key_request").update({ expires_at: new Date() })
      expect(
        await reveal(await requestToken(order, "guest@example.com"))
      ).toMatchObject({ status: 200 })
      expect(await linkMails()).toHaveLength(LIMIT + 2)
    })

    it("sends no e-mail for each order of an address to who counts through the numbers", async () => {
      const guest = context.guest("guest@example.com")
      const { order } = await buy(guest, 1)
      const { order: another } = await buy(guest, 1)
      await requestToken(order, "guest@example.com")
      await context.untilIdle()
      await knex().raw(
        `insert into esd_lost_key_request
           (id, order_display_id, email_hash, order_id, expires_at, answered_at, sent_at)
         select 'esdlk_' || number, number, email_hash, 'order_' || number,
                now() + interval '20 minutes', now(), now()
           from esd_lost_key_request, generate_series(1, ?::int) number`,
        [10 * LIMIT]
      )
      await ask(another, "guest@example.com")
      await context.untilIdle()

      expect(await linkMails()).toHaveLength(1)
    })

    it("shows a cancelled licence as such, without its key", async () => {
      const { order, assets } = await buy(context.guest("guest@example.com"), 2)
      const [cancelled, active] = assets
      await knex()("esd_asset")
        .where({ id: cancelled.id })
        .update({ status: "cancelled" })
      const { data } = await reveal(
        await requestToken(order, "guest@example.com")
      )

      expect(data.esd_licences).toHaveLength(2)
      expect(data.esd_licences).toEqual(
        expect.arrayContaining([
          expect.objectContaining({
            asset_id: cancelled.id,
            status: "cancelled",
            product_key: null,
            activation_link: null,
            download_link: null,
          }),
          expect.objectContaining({
            asset_id: active.id,
            status: "active",
            product_key: expect.any(String),
          }),
        ])
      )
    })

    it("does not count what a link showed against the customer's own reveals", async () => {
      const buyer = await context.register("buyer@example.com")
      const { order, assets } = await buy(buyer, 4)
      await reveal(await requestToken(order, "buyer@example.com"))

      expect(
        (await buyer.post(`/store/esd/assets/${assets[0].id}/reveal`)).status
      ).toBe(200)
    })

    it("writes in the order's language, and shows licences without a key as such", async () => {
      await context.vendor.addFault({ kind: "outage" })
      const order = await context
        .guest("guest@example.com")
        .order(
          [{ variant_id: context.shop.licences[0].variant_id, quantity: 1 }],
          { locale: "de-DE" }
        )
      const [asset] = await eventually(
        () => context.staff.assets(order),
        (assets) => expect(assets).toHaveLength(1)
      )
      const token = await requestToken(order, "guest@example.com")
      const [mail] = await linkMails()
      const { status, data } = await reveal(token)

      expect(mail.subject).toBe(
        `Produktschlüssel zu Bestellung ${order.display_id} noch einmal ansehen`
      )
      expect([status, data]).toEqual([
        200,
        {
          esd_licences: [
            {
              asset_id: asset.id,
              product_title: asset.product_title,
              unit_index: 0,
              unit_count: 1,
              status: "active",
              sync_status: "unsynchronized",
              product_key: null,
              activation_link: null,
              download_link: null,
            },
          ],
        },
      ])
      expect(
        (await context.staff.asset(asset.id)).ledger.filter(
          ({ action }) => action === "revealed"
        )
      ).toEqual([])
    })

    it("answers requests that came while Redis or the mail server was down", async () => {
      const { order } = await buy(context.guest("guest@example.com"), 1)
      await redis.cut()
      const { status, data } = await ask(order, "guest@example.com")

      expect([status, data]).toEqual([202, {}])

      await redis.restore()
      await eventually(
        () => context.staff.get("/admin/esd/status"),
        (answer) => expect(answer.data.redis.connected).toBe(true)
      )

      expect(await reconcile()).toMatchObject({ lost_keys: 1 })
      const [first] = await untilMails(1)
      await context.untilIdle()

      await context.stack.inbox.interrupt()
      await ask(order, "guest@example.com")
      await eventually(
        () => knex()("esd_lost_key_request").where("attempts", ">", 1),
        (tried) => expect(tried).toHaveLength(1)
      )
      await context.stack.inbox.restart()
      // the inbox keeps its mails in memory, so the first one is gone
      const [second] = await untilMails(1)

      for (const mail of [first, second]) {
        expect((await reveal(tokenIn(mail))).status).toBe(200)
      }
    })

    it("deletes requests after a day", async () => {
      const { order } = await buy(context.guest("guest@example.com"), 1)
      await requestToken(order, "guest@example.com")
      await ask(order, "other@example.com")
      await context.untilIdle()
      await knex()("esd_lost_key_request")
        .whereNull("order_id")
        .update({ created_at: new Date(Date.now() - 24 * 3600 * 1000) })
      await reconcile()

      expect(await knex()("esd_lost_key_request")).toMatchObject([
        { order_id: order.id },
      ])
    })

    it("refuses what cannot be an order number or an address with a 400 that names the field", async () => {
      for (const [body, field] of [
        [{ order_display_id: 1, email: "nobody" }, "email"],
        [{ order_display_id: 1 }, "email"],
        [{ email: "a@b.test" }, "order_display_id"],
        [{ order_display_id: "1", email: "a@b.test" }, "order_display_id"],
        [{ order_display_id: 0, email: "a@b.test" }, "order_display_id"],
        [{ order_display_id: 2 ** 31, email: "a@b.test" }, "order_display_id"],
        [{ order_display_id: 1, email: "a@b.test", id: "x" }, "id"],
      ] as const) {
        const { status, data } = await context
          .guest("")
          .post("/store/esd/lost-keys", body)

        expect([body, status, data.message]).toEqual([
          body,
          400,
          expect.stringContaining(field),
        ])
      }

      expect(await knex()("esd_lost_key_request")).toEqual([])
    })

    it("refuses a reveal without a token", async () => {
      for (const body of [{}, { token: "" }, { token: "x".repeat(501) }]) {
        const { status, data } = await context
          .guest("")
          .post("/store/esd/lost-keys/reveal", body)

        expect([status, data.message]).toEqual([
          400,
          expect.stringContaining("token"),
        ])
      }
    })
  },
  async () => {
    await redis.restore()

    return {
      env: { ESD_REDIS_URL: redis.url, ESD_LOST_KEY_URL: PAGE },
      options: {
        // what the environment says of the same group stays
        storefront: {},
        storeLimits: { lostKeysPerHour: LIMIT, revealsPerHour: 1 },
      },
    }
  }
)
