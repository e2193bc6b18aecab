import { readFile, writeFile } from "node:fs/promises"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import {
  createShippingProfilesWorkflow,
  updateProductsWorkflow,
  updateProductVariantsWorkflow,
} from "@medusajs/medusa/core-flows"
import { generate } from "selfsigned"
import { ESD_MODULE } from "../../src/modules/esd"
import type EsdModuleService from "../../src/modules/esd/service"
import { RedisProxy } from "../../src/modules/esd-queue/__tests__/support/redis-proxy"
import type { EsdCheck, EsdOverviewResponse } from "../../src/types"
import { describeShop } from "../support/describe-shop"
import { eventually } from "../support/eventually"
import { expectDelivered } from "../support/expect-delivered"
import { redisUrl } from "../support/redis-url"
import { runDoctor } from "../support/run-doctor"
import { changeLicences, stockLicences } from "../support/stock-licences"

const redis = new RedisProxy(new URL(redisUrl()))
const DAY_MS = 24 * 60 * 60 * 1000
const IDS = [
  "sign_in:de",
  "certificate:de",
  "catalogue:de",
  "redis",
  "redis_memory",
  "workers",
  "event_bus",
  "email_provider",
  "notifications",
  "offerings",
  "shipping",
  "encryption_keys",
  "stuck_licences",
  "failed_licences",
  "unsent_mails",
  "told_staff",
]

afterAll(() => redis.cut())

describeShop(
  (context) => {
    const checks = async (): Promise<EsdCheck[]> => {
      const { status, data } = await context.staff.get("/admin/esd/checks")

      expect(status).toBe(200)

      return data.esd_checks
    }

    const check = async (id: string) =>
      (await checks()).find((each) => each.id === id)

    const overview = async (query = ""): Promise<EsdOverviewResponse> => {
      const { status, data } = await context.staff.get(
        `/admin/esd/overview${query}`
      )

      expect(status).toBe(200)

      return data.esd_overview
    }

    const knex = () =>
      context.container.resolve<Knex>(ContainerRegistrationKeys.PG_CONNECTION)

    const esd = () => context.container.resolve<EsdModuleService>(ESD_MODULE)

    describe("the overview", () => {
      it("has every day, no licence and idle queues in a new shop", async () => {
        const { per_day, licences, queues, ...rest } = await overview()

        expect(per_day).toHaveLength(30)
        expect(licences).toMatchObject({ active: 0, waiting: 0, failed: 0 })
        expect(rest).toEqual({
          oldest_waiting: null,
          failures: [],
          failures_are_exact: true,
          waiting: [],
          waiting_is_exact: true,
          redis: { connected: true, error: null },
        })
        expect(queues.map(({ name }) => name)).toContain("licences-de")
        expect(queues[0]).toMatchObject({
          waiting: 0,
          per_minute: expect.any(Number),
        })
      })

      it("counts what was bought today", async () => {
        const buyer = await context.register("buyer@example.com")
        const order = await buyer.order([
          { variant_id: context.shop.licences[0].variant_id, quantity: 2 },
        ])
        await expectDelivered(context, buyer, order, 2)

        const { licences, per_day } = await overview("?days=1")

        expect(licences).toMatchObject({
          active: 2,
          synchronized: 2,
          synchronized_is_exact: true,
          unsent: 0,
        })
        expect(per_day).toEqual([
          {
            day: new Date().toISOString().slice(0, 10),
            synchronized: 2,
            waiting: 0,
            failed: 0,
            cancelled: 0,
          },
        ])
      })

      it("groups failures by the vendor's code, with its sentence", async () => {
        const ids = await stockLicences(context.container, 3)
        await changeLicences(context.container, ids.slice(0, 2), {
          sync_status: "failed",
          sync_reason: "CreditLimitExceeded",
          sync_error: "The limit is used up.",
        })

        expect(await overview()).toMatchObject({
          failures: [
            {
              sync_reason: "CreditLimitExceeded",
              count: 2,
              oldest_purchased_at: "2026-01-01T00:00:00.000Z",
              sync_error: "The limit is used up.",
            },
          ],
          waiting: [{ sync_reason: "awaiting_payment", count: 1 }],
          oldest_waiting: {
            asset_id: ids[2],
            order_id: "order_2",
            order_display_id: 2,
            purchased_at: "2026-01-01T00:00:02.000Z",
            sync_reason: "awaiting_payment",
          },
        })
      })

      it.each(["days=0", "days=91", "days=1.5", "days=many", "weeks=1"])(
        "answers 400 for %s and names the field",
        async (query) => {
          const { status, data } = await context.staff.get(
            `/admin/esd/overview?${query}`
          )

          expect(status).toBe(400)
          expect(data.message).toContain(query.split("=")[0])
        }
      )
    })

    describe("the checks", () => {
      it("are all well in a shop where nothing is wrong, and the doctor ends with 0", async () => {
        const found = await checks()

        expect(found.map(({ id }) => id)).toEqual(IDS)
        expect(found.filter(({ status }) => status !== "ok")).toEqual([])
        expect(found.filter(({ fix }) => fix !== null)).toEqual([])

        const { code, output } = await runDoctor(context.databaseUrl)

        expect(output).toContain(`${IDS.length} checks: ${IDS.length} ok`)
        expect(code).toBe(0)
      })

      it("name the variants that have to be shipped or stocked, and the doctor ends with 1", async () => {
        const [shipped, stocked] = context.shop.licences
        const { result: profiles } = await createShippingProfilesWorkflow(
          context.container
        ).run({ input: { data: [{ name: "Boxes", type: "boxes" }] } })
        await updateProductsWorkflow(context.container).run({
          input: {
            selector: { id: shipped.product_id },
            update: { shipping_profile_id: profiles[0].id },
          },
        })
        await updateProductVariantsWorkflow(context.container).run({
          input: {
            selector: { id: stocked.variant_id },
            update: { manage_inventory: true },
          },
        })

        const shipping = await check("shipping")

        expect(shipping).toMatchObject({
          status: "failed",
          code: "shipping_needed",
          fix: expect.stringContaining("shipping profile"),
          values: { count: 2, more: 0 },
        })
        expect(shipping?.message).toContain(`${shipped.title} (${shipped.sku})`)
        expect(shipping?.message).toContain(`${stocked.title} (${stocked.sku})`)

        const { code, output } = await runDoctor(context.databaseUrl)

        expect(output).toContain(`FAILED   ${shipping?.message}`)
        expect(code).toBe(1)
      })

      it("fail without an e-mail provider and for a sign-in that is refused, and the doctor ends with 1", async () => {
        const { code, output } = await runDoctor(context.databaseUrl, {
          SMTP_HOST: "",
          ESD_CONNECTIONS_FILE: await withWrongClient(
            context.stack.env.ESD_CONNECTIONS_FILE
          ),
        })

        expect(output).toContain(
          "FAILED   No notification provider has the channel email"
        )
        expect(output).toContain(
          "FAILED   Sandbox Germany: the sign-in does not work. Microsoft's sign-in service refused the shop's credentials."
        )
        expect(output).toContain(`${IDS.length} checks: 14 ok, 0 warnings`)
        expect(code).toBe(1)
      })

      it("warn of a certificate that is about to expire, and fail once it is", async () => {
        const [connection] = esd().options.connections
        const { certificate } = connection

        try {
          for (const [days, status] of [
            [10, "warning"],
            [-1, "failed"],
          ] as const) {
            const { cert } = await generate([], {
              notBeforeDate: new Date(Date.now() - 30 * DAY_MS),
              notAfterDate: new Date(Date.now() + days * DAY_MS),
            })
            connection.certificate = cert

            expect(await check("certificate:de")).toMatchObject({ status })
          }
        } finally {
          connection.certificate = certificate
        }
      })

      it("answer while Redis is down and say what follows", async () => {
        await redis.cut()

        try {
          const found = await checks()
          const bad = found.filter(({ status }) => status !== "ok")

          expect(bad.map(({ id, code }) => [id, code])).toEqual([
            ["redis", "redis_down"],
            ["redis_memory", "redis_needed"],
            ["workers", "redis_needed"],
          ])
          expect(await overview()).toMatchObject({
            redis: { connected: false },
            queues: [],
          })
        } finally {
          await redis.restore()
          await eventually(
            () => check("workers"),
            (it) => expect(it?.status).toBe("ok")
          )
        }
      })

      it("say when a shop sells nothing", async () => {
        const { data } = await context.staff.get(
          `/admin/esd/products?${context.shop.licences
            .map(({ variant_id }) => `variant_id[]=${variant_id}`)
            .join("&")}`
        )

        for (const { id } of data.esd_products) {
          await context.staff.post(`/admin/esd/products/${id}`, {
            variant_id: null,
          })
        }

        await knex()("esd_product").del()

        expect(await check("offerings")).toMatchObject({
          status: "warning",
          code: "offerings_missing",
        })
        expect(await check("catalogue:de")).toMatchObject({
          status: "warning",
          code: "catalogue_empty",
        })
      })

      it("name the encryption keys that are missing", async () => {
        const ids = await stockLicences(context.container, 1)
        await changeLicences(context.container, ids, {
          token_envelope: "v1.gone.iv.tag.text",
        })

        expect(await check("encryption_keys")).toMatchObject({
          status: "failed",
          values: { keys: "gone" },
        })
      })

      it("warn of e-mails that Medusa never ended, and of licences that are stuck, failed or unsent", async () => {
        const [stuck, failed, unsent] = await stockLicences(
          context.container,
          3
        )
        const old = "2026-01-01T00:00:00Z"
        await changeLicences(context.container, [stuck], {
          sync_reason: "queued",
          updated_at: old,
          // no job takes it up meanwhile
          sync_claimed_until: "2099-01-01T00:00:00Z",
        })
        await changeLicences(context.container, [failed], {
          sync_status: "failed",
          sync_reason: "SkuDiscontinued",
        })
        await changeLicences(context.container, [unsent], {
          sync_status: "synchronized",
          email_status: "failed",
        })
        const mails = context.container.resolve(Modules.NOTIFICATION)
        await mails.createNotifications({
          to: "buyer@example.com",
          channel: "email",
          template: "microsoft-esd-welcome",
          content: { subject: "Hello", text: "Hello", html: "Hello" },
        })
        await knex()("notification").update({
          status: "pending",
          created_at: new Date(Date.now() - DAY_MS / 24),
        })

        const bad = (await checks()).filter(({ status }) => status !== "ok")

        expect(bad.map(({ id, status }) => [id, status])).toEqual([
          ["notifications", "warning"],
          ["stuck_licences", "warning"],
          ["failed_licences", "warning"],
          ["unsent_mails", "warning"],
        ])
        expect(bad.every(({ fix }) => fix)).toBe(true)
      })
    })

    it("warn where nobody of the shop is told of what happens", async () => {
      const { esd_notification } = (
        await context.staff.post("/admin/esd/notifications/staff_failure", {
          is_enabled: false,
        })
      ).data

      expect(esd_notification).toMatchObject({ is_enabled: false })
      expect(await check("told_staff")).toMatchObject({
        status: "warning",
        code: "staff_not_told_of_failures",
        fix: expect.stringContaining("email.staff"),
      })
    })

    it("asks for a login", async () => {
      for (const path of ["overview", "checks"]) {
        const { status } = await context.api.get(`/admin/esd/${path}`, {
          validateStatus: () => true,
        })

        expect(status).toBe(401)
      }
    })
  },
  async () => {
    await redis.restore()

    return {
      options: { email: { staff: ["staff@contoso.test"] } },
      env: { ESD_REDIS_URL: redis.url },
    }
  }
)

/** A copy of the connections whose client id the identity provider does not know. */
async function withWrongClient(file: string): Promise<string> {
  const connections: object[] = JSON.parse(await readFile(file, "utf8"))
  const copy = `${file}.wrong-client.json`
  const clientId = "99999999-2222-3333-4444-555555555555"
  await writeFile(
    copy,
    JSON.stringify(connections.map((each) => ({ ...each, clientId })))
  )

  return copy
}
