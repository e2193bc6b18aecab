import { MathBN } from "@medusajs/framework/utils"
import fc from "fast-check"
import { printedAmounts } from "../document/printed-amounts"

const decimalOf = (digits: number) =>
  fc
    .bigInt({ min: 0n, max: 10n ** 12n })
    .map((units) => MathBN.div(units.toString(), MathBN.exp(10, digits)))
    .map((decimal) => decimal.toFixed())

const itemsOf = (digits: number) =>
  fc.array(
    fc.record({ amount: decimalOf(digits), tax_amount: decimalOf(digits) }),
    { minLength: 1, maxLength: 60 }
  )

describe.each([
  ["JPY", 0],
  ["EUR", 2],
  ["KWD", 3],
])("printed amounts in %s", (_, digits) => {
  it("leave payable amounts as they are", () => {
    fc.assert(
      fc.property(itemsOf(digits), (items) => {
        expect(
          printedAmounts(items, digits).map(({ net, tax }) => [
            net.toFixed(),
            tax.toFixed(),
          ])
        ).toEqual(items.map(({ amount, tax_amount }) => [amount, tax_amount]))
      })
    )
  })

  it("add up in every row and come to the rounded total, however fine the items are", () => {
    fc.assert(
      fc.property(itemsOf(digits + 9), (items) => {
        const printed = printedAmounts(items, digits)
        const exact = MathBN.sum(
          ...items.flatMap(({ amount, tax_amount }) => [amount, tax_amount])
        )

        for (const { net, tax, gross } of printed) {
          expect(MathBN.add(net, tax).toFixed()).toBe(gross.toFixed())
          expect(gross.decimalPlaces()).toBeLessThanOrEqual(digits)
        }

        expect(MathBN.sum(...printed.map(({ gross }) => gross)).toFixed()).toBe(
          MathBN.convert(exact, digits).toFixed()
        )
      })
    )
  })

  it("miss no item by more than one minor unit", () => {
    const unit = MathBN.exp(10, -digits)

    fc.assert(
      fc.property(itemsOf(digits + 9), (items) => {
        printedAmounts(items, digits).forEach(({ net }, index) => {
          const miss = MathBN.abs(MathBN.sub(net, items[index].amount))

          expect(MathBN.lte(miss, unit)).toBe(true)
        })
      })
    )
  })
})
