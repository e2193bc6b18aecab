import { MathBN } from "@medusajs/framework/utils"
import fc from "fast-check"
import { spreadAmount } from "../../esd/lib/spread-amount"
import type { IssuedInvoice, IssueInvoiceInput } from "../types"
import { invoiceInput, licence } from "./support/invoice-input"
import { describeInvoiceModule } from "./support/invoice-module-runner"

const RUNS = 40
const LONGEST_MS = 25_000

const CURRENCIES = [
  { currency_code: "jpy", digits: 0 },
  { currency_code: "eur", digits: 2 },
  { currency_code: "kwd", digits: 3 },
]

/** A line of an order: a price, a discount on all of it, a tax in or on top of it. */
const line = fc.record({
  quantity: fc.integer({ min: 1, max: 6 }),
  unit_price: fc.integer({ min: 0, max: 2_000_000 }),
  discount: fc.constantFrom(0, 7, 33, 50, 99.9, 100),
  tax_rate: fc.constantFrom(null, 0, 7.5, 10, 19),
  tax_inclusive: fc.boolean(),
})

/** An order and what becomes of it: groups of licences that are cancelled, in this order, licences of a group and of several more than once. */
const story = fc.record({
  currency: fc.constantFrom(...CURRENCIES),
  lines: fc.array(line, { minLength: 1, maxLength: 4 }),
  cancellations: fc.array(
    fc.record({
      licences: fc.array(fc.nat({ max: 23 }), { minLength: 1, maxLength: 8 }),
      /** How often the same is asked for at the same moment. */
      at_once: fc.integer({ min: 1, max: 3 }),
    }),
    { maxLength: 5 }
  ),
})

type Story = typeof story extends fc.Arbitrary<infer Value> ? Value : never

describeInvoiceModule(({ service, MikroOrmWrapper }) => {
  const rows = <Row>(sql: string): Promise<Row[]> =>
    MikroOrmWrapper.forkManager().execute(sql)

  it("keeps the licences that are left equal to invoices less credit notes, whatever is ordered and cancelled", async () => {
    let run = 0

    await fc.assert(
      fc.asyncProperty(story, async (order) => {
        run += 1
        const input = toInvoice(order, run)
        const invoice = await service.issueInvoice(input)
        const alive = new Map(
          input.items.map((item) => [item.asset_id, charge(item)])
        )

        for (const { licences, at_once } of order.cancellations) {
          const asset_ids = licences.map(
            (index) => input.items[index % input.items.length].asset_id
          )
          asset_ids.forEach((id) => alive.delete(id))

          await Promise.all(
            Array.from({ length: at_once }, () =>
              service.issueCreditNotes({ asset_ids })
            )
          )
        }

        const notes = await service.findCreditNotes(
          input.items.map(({ asset_id }) => asset_id)
        )
        const left = notes.reduce(
          (sum, note) => MathBN.sub(sum, note.total),
          MathBN.convert(invoice.total)
        )

        expect(left.toFixed()).toBe(MathBN.sum(0, ...alive.values()).toFixed())
        notes.forEach((note) => expectMirror(note, invoice))
      }),
      { numRuns: RUNS, interruptAfterTimeLimit: LONGEST_MS }
    )

    const gaps = await rows(
      `select series.type from esd_invoice_series series
         left join esd_invoice on esd_invoice.type = series.type
        group by series.type, series.last_number
       having count(*) filter (where sequence is not null) <> series.last_number
           or max(sequence) <> series.last_number`
    )

    expect(gaps).toEqual([])
  }, 60_000)
})

/** Divides the lines' totals among licences as the split of an order does. */
function toInvoice(
  { currency: { currency_code, digits }, lines }: Story,
  run: number
): IssueInvoiceInput {
  return invoiceInput({
    order_id: `order_${run}`,
    currency_code,
    items: lines.flatMap((it, index) => {
      const { net, tax } = totals(it, digits)
      const spread = (amount: string) =>
        spreadAmount({ amount, parts: it.quantity, decimalDigits: digits })
      const taxes = spread(tax)

      return spread(net).map((amount, unit) =>
        licence(unit, {
          asset_id: `esda_${run}_${index}_${unit}`,
          line_item_id: `ordli_${run}_${index}`,
          amount,
          tax_amount: taxes[unit],
          tax_rate: it.tax_rate,
        })
      )
    }),
  })
}

/** A line's totals as fine as Medusa calculates them. */
function totals(
  {
    quantity,
    unit_price,
    discount,
    tax_rate,
    tax_inclusive,
  }: Story["lines"][0],
  digits: number
): { net: string; tax: string } {
  const price = MathBN.div(MathBN.mult(unit_price, quantity), 10 ** digits)
  const paid = MathBN.mult(price, MathBN.sub(1, MathBN.div(discount, 100)))
  const rate = MathBN.div(tax_rate ?? 0, 100)
  const net = tax_inclusive ? MathBN.div(paid, MathBN.add(1, rate)) : paid
  const tax = tax_inclusive ? MathBN.sub(paid, net) : MathBN.mult(net, rate)

  return { net: net.toFixed(), tax: tax.toFixed() }
}

function charge({ amount, tax_amount }: IssueInvoiceInput["items"][0]) {
  return MathBN.add(amount, tax_amount)
}

/** Each item of a credit note is an item of its invoice, unchanged. */
function expectMirror(note: IssuedInvoice, invoice: IssuedInvoice): void {
  const charged = new Map(invoice.items.map((item) => [item.id, item]))

  expect(note.credited_invoice_id).toBe(invoice.id)

  for (const { credited_item_id, id: _, position: __, ...item } of note.items) {
    expect(charged.get(credited_item_id!)).toMatchObject(item)
  }
}
