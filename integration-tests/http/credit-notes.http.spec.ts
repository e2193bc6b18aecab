import {
  ContainerRegistrationKeys,
  MathBN,
  Modules,
} from "@medusajs/framework/utils"
import {
  createPromotionsWorkflow,
  createTaxRegionsWorkflow,
} from "@medusajs/medusa/core-flows"
import type { EsdInvoiceResponse } from "../../src/types"
import {
  reconcileEsdWorkflow,
  settleEsdCancellationsWorkflow,
} from "../../src/workflows"
import { describeShop } from "../support/describe-shop"
import { eventually } from "../support/eventually"
import { expectDelivered } from "../support/expect-delivered"
import { readOrderMoney, total } from "../support/read-settling"
import type { CartSettings, Shopper } from "../support/shopper"

const DIGITS = { eur: 2, jpy: 0, kwd: 3 }

describeShop(
  (context) => {
    const money = (order: { id: string }) =>
      readOrderMoney(context.container, order.id)

    /** Orders licences, 3 of the first product and 4 of the second unless told. */
    const buy = async (
      settings: CartSettings = {},
      quantities: number[] = [3, 4]
    ) => {
      const buyer = await context.register("buyer@example.com")
      const order = await buyer.order(
        quantities.map((quantity, at) => ({
          variant_id: context.shop.licences[at].variant_id,
          quantity,
        })),
        settings
      )
      const count = quantities.reduce((sum, quantity) => sum + quantity, 0)
      await expectDelivered(context, buyer, order, count)

      return { buyer, order, assets: await context.staff.assets(order) }
    }

    const paymentsOf = async (order: { id: string }) => {
      const { data } = await context.staff.get(
        `/admin/orders/${order.id}?fields=*payment_collections.payments,+summary`
      )

      return {
        payment: data.order.payment_collections[0].payments[0],
        pending: data.order.summary.pending_difference,
      }
    }

    const capture = async (order: { id: string }, amount?: number) => {
      const { payment } = await paymentsOf(order)
      const { status } = await context.staff.post(
        `/admin/payments/${payment.id}/capture`,
        amount === undefined ? {} : { amount }
      )

      expect(status).toBe(200)
    }

    const cancel = async (assets: Array<{ id: string }>) => {
      const { status } = await context.staff.post("/admin/esd/assets/cancel", {
        ids: assets.map(({ id }) => id),
      })

      expect(status).toBe(202)
    }

    const untilCompleted = async (
      order: { id: string },
      licences: number,
      status = "completed"
    ) => {
      await eventually(
        async () =>
          (
            await context.staff.get(
              `/admin/esd/cancellations?order_id=${order.id}&status[]=${status}&limit=100`
            )
          ).data,
        ({ count }) => expect(count).toBe(licences),
        60_000
      )
      await context.untilIdle()
    }

    const marked = async (order: { id: string }) =>
      (
        await context.staff.get(
          `/admin/esd/assets?is_refunded=true&order_id=${order.id}`
        )
      ).data.esd_assets

    /** Pays a part of an order with another payment than its first. */
    const payAgain = async (order: { id: string }, amount: number) => {
      const payments = context.container.resolve(Modules.PAYMENT)
      const { payment } = await paymentsOf(order)
      const session = await payments.createPaymentSession(
        payment.payment_collection_id,
        {
          provider_id: "pp_system_default",
          currency_code: "eur",
          amount,
          data: {},
        }
      )
      const paid = await payments.authorizePaymentSession(session.id, {})
      const { status } = await context.staff.post(
        `/admin/payments/${paid!.id}/capture`
      )

      expect(status).toBe(200)
    }

    /** What each payment of an order gave back, in the order in which they were made. */
    const refundedByPayment = async (order: { id: string }) => {
      const { rows } = await context.container
        .resolve(ContainerRegistrationKeys.PG_CONNECTION)
        .raw(
          `select sum(refund.amount)::text as amount
             from payment
             join refund on refund.payment_id = payment.id
             join order_payment_collection link
               on link.payment_collection_id = payment.payment_collection_id
            where link.order_id = ?
            group by payment.id
            order by payment.id`,
          [order.id]
        )

      return rows.map(({ amount }: { amount: string }) => amount)
    }

    const notesOf = async (buyer: Shopper): Promise<EsdInvoiceResponse[]> =>
      (await buyer.get("/store/esd/invoices?type=credit_note")).data
        .esd_invoices

    it.each([
      ["eur", "tax on top", "no discount"],
      ["eur", "tax on top", "a discount"],
      ["eur", "tax included", "a discount"],
      ["jpy", "tax on top", "no discount"],
      ["jpy", "tax included", "a discount"],
      ["kwd", "tax on top", "a discount"],
    ] as const)(
      "gives back to the coin what was charged, in %s with %s and %s",
      async (region, tax, discount) => {
        await createTaxRegionsWorkflow(context.container).run({
          input: [
            ["jp", 10],
            ["kw", 7.5],
          ].map(([country_code, rate]) => ({
            country_code: String(country_code),
            provider_id: "tp_system",
            default_tax_rate: { rate: Number(rate), code: "T", name: "T" },
          })),
        })
        await createPromotionsWorkflow(context.container).run({
          input: {
            promotionsData: [
              {
                code: "SEVEN",
                type: "standard",
                status: "active",
                is_automatic: false,
                application_method: {
                  type: "percentage",
                  target_type: "items",
                  allocation: "across",
                  value: 7,
                  currency_code: region,
                },
              },
            ],
          },
        })

        if (tax === "tax included") {
          const pricing = context.container.resolve(Modules.PRICING)
          const preferences = await pricing.listPricePreferences({
            value: [region, context.shop.regions[region]],
          })

          expect(preferences).not.toEqual([])
          await pricing.updatePricePreferences(
            { id: preferences.map(({ id }) => id) },
            { is_tax_inclusive: true }
          )
        }

        const { buyer, order, assets } = await buy({
          region,
          ...(discount === "a discount" && { promo_codes: ["SEVEN"] }),
        })
        await capture(order)
        const some = [assets[0], assets[2], assets[5]]
        await cancel(some)
        await untilCompleted(order, 3)

        const first = await money(order)
        const alive = assets.filter((asset) => !some.includes(asset))

        expect(first.notes).toHaveLength(1)
        expect(
          MathBN.sub(
            total(first.charged.values()),
            total(first.credited.values())
          ).toFixed()
        ).toBe(total(alive.map(({ id }) => first.charged.get(id)!)))
        expect(first.refunded).toBe(
          MathBN.convert(first.notes[0].total, DIGITS[region]).toFixed()
        )

        const [note] = await notesOf(buyer)

        expect(note).toMatchObject({
          type: "credit_note",
          number: "CN-000001",
          order_id: order.id,
          credited_invoice_id: assets[0].invoice_id,
        })
        expect(note.items.map(({ asset_id }) => asset_id).sort()).toEqual(
          some.map(({ id }) => id).sort()
        )
        expect(
          Math.abs(note.total - Number(first.refunded))
        ).toBeLessThanOrEqual(0.5 * 10 ** -DIGITS[region])
        expect(
          (await context.staff.asset(some[0].id)).ledger.map(
            ({ action }) => action
          )
        ).toEqual(expect.arrayContaining(["cancelled", "credited", "refunded"]))

        await cancel(alive)
        await untilCompleted(order, 7)

        const all = await money(order)
        const { pending } = await paymentsOf(order)

        expect(total(all.credited.values())).toBe(total(all.charged.values()))
        expect(all.refunds).toHaveLength(2)
        expect(Number(all.captured) - Number(all.refunded)).toBeCloseTo(
          0,
          DIGITS[region]
        )
        // Where Medusa's tax is finer than a coin, less than one is left.
        expect(Math.abs(pending)).toBeLessThan(10 ** -DIGITS[region])
      }
    )

    it("issues one credit note and gives back once, however often it is asked", async () => {
      const { order, assets } = await buy({}, [3])
      await capture(order)
      await cancel(assets.slice(0, 2))
      await Promise.all(
        Array.from({ length: 4 }, () =>
          settleEsdCancellationsWorkflow(context.container).run({
            input: { order_id: order.id },
          })
        )
      )
      await untilCompleted(order, 2)
      await settleEsdCancellationsWorkflow(context.container).run({
        input: { order_id: order.id },
      })

      const all = await money(order)

      expect(all.notes).toHaveLength(1)
      expect(all.refunds).toEqual([
        {
          credit_note_id: all.notes[0].id,
          status: "done",
          method: "payment",
          amount: "238",
          error: null,
        },
      ])
      expect(all.refunded).toBe("238")
      expect(all.credit_lines).toEqual([
        { reference_id: all.notes[0].id, amount: "238" },
      ])
      expect(all.ledger).toMatchObject({ credited: 2, refunded: 2 })
      expect(
        (await context.staff.get("/admin/esd/assets?is_refunded=true")).data
          .count
      ).toBe(0)
    })

    it("says why nothing was given back of a payment that is not captured, and does it after the capture", async () => {
      const { order, assets } = await buy({}, [2])
      await cancel([assets[0]])
      await eventually(
        () => money(order),
        ({ refunds }) =>
          expect(refunds).toMatchObject([
            {
              status: "failed",
              error: expect.stringContaining("was not captured"),
            },
          ])
      )
      await context.untilIdle()
      const { notes, refunded } = await money(order)

      expect(refunded).toBe("0")
      expect(await notesOfStaff(context.staff, order)).toMatchObject([
        { id: notes[0].id, total: 119 },
      ])

      await capture(order)
      await untilCompleted(order, 1)

      expect(await money(order)).toMatchObject({
        refunded: "119",
        refunds: [{ status: "done", error: null }],
      })
      const again = await context.staff.post(
        `/admin/esd/invoices/${notes[0].id}/refund`
      )

      expect([again.status, again.data.code]).toEqual([
        409,
        "esd_refund_not_failed",
      ])
      expect(
        (await context.staff.post("/admin/esd/invoices/esdinv_9/refund")).status
      ).toBe(404)
    })

    it("gives back only what was paid beyond what the order still comes to", async () => {
      const { order, assets } = await buy({}, [2])
      await capture(order, 150)
      await cancel([assets[0]])
      await eventually(
        () => money(order),
        ({ refunds }) =>
          expect(refunds).toMatchObject([
            {
              status: "failed",
              error: expect.stringContaining("88 of 119 EUR"),
            },
          ])
      )
      await context.untilIdle()

      expect((await money(order)).refunded).toBe("31")

      await capture(order, 88)
      await untilCompleted(order, 1)

      expect(await money(order)).toMatchObject({
        captured: "238",
        refunded: "119",
        credit_lines: [{ amount: "119" }],
      })
    })

    it("leaves the money of an order that Medusa cancelled to Medusa", async () => {
      const { order, assets } = await buy({}, [2])
      await capture(order)
      // Medusa's route refuses an order that is delivered; other ways do not.
      await context.container.resolve(Modules.ORDER).cancel(order.id)
      await cancel(assets)
      await untilCompleted(order, assets.length)

      const all = await money(order)

      expect(all.refunds).toMatchObject([{ status: "not_due" }])
      expect(all.notes).toMatchObject([{ total: "238" }])
      expect([all.captured, all.refunded]).toEqual(["238", "0"])
    })

    it("sends the credit note as PDF, in the order's language, to its own customer only", async () => {
      const { buyer, order, assets } = await buy({ locale: "de-DE" }, [2])
      await cancel([assets[0]])
      const mail = await eventually(
        async () =>
          (await context.stack.inbox.mails()).find(({ subject }) =>
            subject.startsWith("Gutschrift CN-")
          ),
        (found) => expect(found).toBeDefined()
      )
      const [{ id, number }] = await notesOf(buyer)
      const other = await context.register("other@example.com")
      const pdf = `/store/esd/invoices/${id}/pdf`

      expect(mail).toMatchObject({
        to: ["buyer@example.com"],
        subject: `Gutschrift ${number} zu Bestellung ${order.display_id}`,
      })
      expect(mail!.text).toContain("INV-000001")
      expect((await buyer.get(pdf)).headers["content-type"]).toContain(
        "application/pdf"
      )
      expect((await other.get(pdf)).status).toBe(404)
      expect(await notesOf(other)).toEqual([])
      expect(
        (await buyer.get("/store/esd/invoices?type=invoice")).data.esd_invoices
      ).toHaveLength(1)
    })

    it("marks licences that are alive although somebody refunded their order", async () => {
      const { order, assets } = await buy({}, [2])
      await capture(order)
      const { payment } = await paymentsOf(order)
      await context.staff.post(`/admin/payments/${payment.id}/refund`, {
        amount: 119,
      })

      await eventually(
        () => marked(order),
        (found) =>
          expect(found).toMatchObject([
            { order_refunded_at: expect.any(String) },
            { order_refunded_at: expect.any(String) },
          ])
      )

      await cancel([assets[0]])
      await untilCompleted(order, 1)

      expect(await marked(order)).toMatchObject([{ id: assets[1].id }])

      await cancel([assets[1]])
      await eventually(
        () => marked(order),
        (found) => expect(found).toEqual([])
      )
      await context.untilIdle()
    })

    it("finds a refund whose event was lost", async () => {
      const { order } = await buy({}, [2])
      await capture(order)
      const { payment } = await paymentsOf(order)
      await context.container
        .resolve(Modules.PAYMENT)
        .refundPayment({ payment_id: payment.id, amount: 119 })

      expect(await marked(order)).toEqual([])

      await reconcileEsdWorkflow(context.container).run({
        input: { older_than_ms: 0 },
      })

      expect(await marked(order)).toHaveLength(2)
    })

    it("gives the money back to the payments that it came from", async () => {
      const { order, assets } = await buy({}, [2])
      await capture(order, 100)
      await payAgain(order, 138)
      await cancel([assets[0]])
      await untilCompleted(order, 1)

      expect(await refundedByPayment(order)).toEqual(["100", "19"])

      await cancel([assets[1]])
      await untilCompleted(order, 2)

      expect(await refundedByPayment(order)).toEqual(["100", "138"])
      expect(await money(order)).toMatchObject({
        captured: "238",
        refunded: "238",
        refunds: [{ status: "done" }, { status: "done" }],
      })
      expect((await paymentsOf(order)).pending).toBe(0)
    })
  },
  () => ({ options: { refundOnReturn: "payment" } })
)

async function notesOfStaff(
  staff: { get(url: string): Promise<{ data: { esd_invoices: unknown[] } }> },
  order: { id: string }
) {
  const { data } = await staff.get(
    `/admin/esd/invoices?type=credit_note&order_id=${order.id}`
  )

  return data.esd_invoices
}
