import fc from "fast-check"
import { spreadAmount } from "../spread-amount"

const scaled = (amount: string, scale: number) => {
  const [whole = "", fraction = ""] = amount.replace("-", "").split(".")
  const units = BigInt(whole + fraction.padEnd(scale, "0"))

  return amount.startsWith("-") ? -units : units
}

describe("spreading an amount", () => {
  it.each([
    ["10", 3, 2, ["3.34", "3.33", "3.33"]],
    ["10.00", 4, 2, ["2.50", "2.50", "2.50", "2.50"]],
    ["0.02", 3, 2, ["0.01", "0.01", "0.00"]],
    ["5.6943", 2, 2, ["2.85", "2.8443"]],
    ["5.6943", 1, 2, ["5.6943"]],
    ["0.004", 2, 2, ["0.00", "0.004"]],
    ["1000", 3, 0, ["334", "333", "333"]],
    ["1000.5", 3, 0, ["334", "333", "333.5"]],
    ["1.000", 3, 3, ["0.334", "0.333", "0.333"]],
    ["-10", 3, 2, ["-3.34", "-3.33", "-3.33"]],
    ["-0.01", 2, 2, ["-0.01", "0.00"]],
    ["0", 2, 2, ["0.00", "0.00"]],
    ["-0", 1, 2, ["0.00"]],
    ["+007.5", 1, 2, ["7.50"]],
    ["1e3", 2, 2, ["500.00", "500.00"]],
    ["1e-7", 2, 2, ["0.00", "0.0000001"]],
    ["12.50e1", 1, 2, ["125.00"]],
  ])("spreads %s over %i with %i decimals", (amount, parts, digits, spread) => {
    expect(spreadAmount({ amount, parts, decimalDigits: digits })).toEqual(
      spread
    )
  })

  it.each([
    "",
    "abc",
    "1,000.00",
    "1.2.3",
    "NaN",
    "Infinity",
    "0x10",
    "1e9999",
  ])("refuses the amount %j", (amount) => {
    expect(() => spreadAmount({ amount, parts: 1, decimalDigits: 2 })).toThrow(
      RangeError
    )
  })

  it.each([0, -1, 1.5, Number.NaN, Infinity])(
    "refuses to make %j parts",
    (parts) => {
      expect(() =>
        spreadAmount({ amount: "1", parts, decimalDigits: 2 })
      ).toThrow("number of parts")
    }
  )

  it.each([-1, 0.5, Number.NaN])("refuses %j decimal digits", (digits) => {
    expect(() =>
      spreadAmount({ amount: "1", parts: 1, decimalDigits: digits })
    ).toThrow("decimal digits")
  })

  describe("for any amount, count and currency", () => {
    const cases = fc.record({
      units: fc.bigInt({ min: -(10n ** 24n), max: 10n ** 24n }),
      scale: fc.integer({ min: 0, max: 12 }),
      parts: fc.integer({ min: 1, max: 300 }),
      decimalDigits: fc.constantFrom(0, 2, 3),
    })
    const finest = 12

    const spread = (it: {
      units: bigint
      scale: number
      parts: number
      decimalDigits: number
    }) => {
      const digits = it.units
        .toString()
        .replace("-", "")
        .padStart(it.scale + 1, "0")
      const cut = digits.length - it.scale
      const amount = `${it.units < 0n ? "-" : ""}${digits.slice(0, cut)}${it.scale ? "." : ""}${digits.slice(cut)}`
      const texts = spreadAmount({ ...it, amount })

      return {
        amount,
        texts,
        minorUnit: 10n ** BigInt(finest - it.decimalDigits),
        total: scaled(amount, finest),
        parts: texts.map((text) => scaled(text, finest)),
      }
    }

    it("makes as many parts as asked for, which sum to the amount exactly", () => {
      fc.assert(
        fc.property(cases, (it) => {
          const { parts, total } = spread(it)

          expect(parts).toHaveLength(it.parts)
          expect(parts.reduce((sum, part) => sum + part, 0n)).toBe(total)
        })
      )
    })

    it("makes parts that differ by at most one minor unit", () => {
      fc.assert(
        fc.property(cases, (it) => {
          const { parts, minorUnit } = spread(it)
          const sorted = [...parts].sort((a, b) => (a < b ? -1 : 1))
          const difference = (sorted.at(-1) ?? 0n) - (sorted[0] ?? 0n)

          expect(difference <= minorUnit).toBe(true)
        })
      )
    })

    it("makes payable amounts of all parts but the last, the larger ones first", () => {
      fc.assert(
        fc.property(cases, (it) => {
          const { parts, minorUnit } = spread(it)
          const payable = parts.slice(0, -1)
          const sizes = payable.map((part) => (part < 0n ? -part : part))

          expect(payable.every((part) => part % minorUnit === 0n)).toBe(true)
          expect(
            sizes.every((size, index) => size <= (sizes[index - 1] ?? size))
          ).toBe(true)
        })
      )
    })

    it("writes every part with the currency's digits at least, and no negative zero", () => {
      fc.assert(
        fc.property(cases, (it) => {
          const pattern = it.decimalDigits
            ? new RegExp(`^-?\\d+\\.\\d{${it.decimalDigits},}$`)
            : /^-?\d+(\.\d+)?$/

          for (const text of spread(it).texts) {
            expect(text).toMatch(pattern)
            expect(text).not.toMatch(/^-0*(\.0*)?$/)
          }
        })
      )
    })

    it("mirrors a negative amount part by part", () => {
      fc.assert(
        fc.property(cases, (it) => {
          const { parts } = spread(it)
          const mirrored = spread({ ...it, units: -it.units })

          expect(mirrored.parts).toEqual(parts.map((part) => -part))
        })
      )
    })
  })
})
