import { MathBN } from "@medusajs/framework/utils"
import fc from "fast-check"
import { invoiceTotals } from "../issue/invoice-totals"

const units = fc.bigInt({ min: 0n, max: 10n ** 15n })
const pairs = fc.array(fc.tuple(units, units), { minLength: 1, maxLength: 200 })

/** Writes a whole number of 10^-digits as a decimal. */
function decimal(value: bigint, digits: number) {
  const text = value.toString().padStart(digits + 1, "0")

  return MathBN.convert(
    digits ? `${text.slice(0, -digits)}.${text.slice(-digits)}` : text
  )
}

describe("invoice totals", () => {
  it.each([
    ["JPY", 0],
    ["EUR", 2],
    ["KWD", 3],
    ["unrounded taxes", 18],
  ])("are exact to the last digit in %s", (_, digits) => {
    fc.assert(
      fc.property(pairs, (items) => {
        const { subtotal, tax_total, total } = invoiceTotals(
          items.map(([amount, tax]) => ({
            amount: decimal(amount, digits),
            tax_amount: decimal(tax, digits),
          }))
        )
        const nets = items.reduce((sum, [amount]) => sum + amount, 0n)
        const taxes = items.reduce((sum, [, tax]) => sum + tax, 0n)

        expect(subtotal.toFixed()).toBe(decimal(nets, digits).toFixed())
        expect(tax_total.toFixed()).toBe(decimal(taxes, digits).toFixed())
        expect(total.toFixed()).toBe(decimal(nets + taxes, digits).toFixed())
      })
    )
  })
})
