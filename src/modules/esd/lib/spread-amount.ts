/** How an amount is divided among licences. */
export type Spread = {
  /** Exact decimal amount in major units, e.g. `"5.6943"` or `"-12"`. */
  amount: string
  /** How many parts to make; a whole number from 1. */
  parts: number
  /** Digits after the point of the currency's minor unit: 0 (JPY), 2 (EUR), 3 (KWD). */
  decimalDigits: number
}

const decimal = /^([+-]?)(\d+)(?:\.(\d*))?(?:e([+-]?\d{1,3}))?$/i

/**
 * Divides an order line's amount among its licences, so that each invoice item
 * is a payable amount and the items still sum to the line EXACTLY.
 *
 * The parts differ by at most one minor unit, the larger ones first. Medusa's
 * totals may be finer than the currency; what lies below one minor unit sits on
 * the last part. A negative amount gives the parts of its positive twin,
 * negated, so that a credit note mirrors its invoice.
 *
 * @returns decimal strings in major units, in the order of the licences
 * @throws RangeError when the amount is no decimal number or a count is not possible
 */
export function spreadAmount({
  amount,
  parts,
  decimalDigits,
}: Spread): string[] {
  if (!Number.isSafeInteger(parts) || parts < 1) {
    throw new RangeError("The number of parts must be a whole number from 1.")
  }

  if (!Number.isInteger(decimalDigits) || decimalDigits < 0) {
    throw new RangeError("The currency's decimal digits must be 0 or more.")
  }

  const { negative, units, scale } = parse(amount, decimalDigits)
  const minorUnit = 10n ** BigInt(scale - decimalDigits)
  const count = BigInt(parts)
  const base = (units / minorUnit / count) * minorUnit
  const larger = Number((units / minorUnit) % count)
  const residue = units % minorUnit

  return Array.from({ length: parts }, (_, index) => {
    const part =
      base +
      (index < larger ? minorUnit : 0n) +
      (index === parts - 1 ? residue : 0n)

    return format(part, scale, decimalDigits, negative)
  })
}

/** Reads the amount as a whole number of 10^-scale, where scale covers all digits. */
function parse(amount: string, decimalDigits: number) {
  const [, sign, whole, fraction = "", exponent = "0"] =
    decimal.exec(amount.trim()) ?? fail()
  const shift = Number(exponent)
  const scale = Math.max(decimalDigits, fraction.length - shift)

  return {
    negative: sign === "-",
    units:
      BigInt(whole + fraction) * 10n ** BigInt(scale + shift - fraction.length),
    scale,
  }
}

function format(
  units: bigint,
  scale: number,
  decimalDigits: number,
  negative: boolean
): string {
  const digits = units.toString().padStart(scale + 1, "0")
  const whole = digits.slice(0, digits.length - scale)
  const payable = digits.slice(digits.length - scale).slice(0, decimalDigits)
  const rest = digits
    .slice(digits.length - scale)
    .slice(decimalDigits)
    .replace(/0+$/, "")
  const fraction = rest === "" ? payable : payable + rest
  const sign = negative && units > 0n ? "-" : ""

  return sign + whole + (fraction === "" ? "" : `.${fraction}`)
}

function fail(): never {
  throw new RangeError(
    "The amount must be a decimal number such as 5.69, without thousands separators."
  )
}
