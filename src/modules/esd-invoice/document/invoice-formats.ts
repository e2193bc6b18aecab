/// <reference lib="es2023.intl" />
import { MathBN } from "@medusajs/framework/utils"
import type { Decimal } from "../decimal"

/** How the numbers and dates of one document are written. */
export type InvoiceFormats = {
  /** Digits after the point of the currency: JPY 0, EUR 2, KWD 3 (ISO 4217). */
  digits: number
  /** An amount of a column, e.g. `1.234,50`. */
  amount: (amount: Decimal) => string
  /** An amount that stands alone, e.g. `1.234,50 EUR`. */
  money: (amount: Decimal) => string
  /** A tax rate in percent, e.g. `19 %`. */
  rate: (percent: Decimal) => string
  count: (count: number) => string
  date: (date: Date) => string
}

/** Makes the formats of a document from its locale, currency and time zone. */
export function invoiceFormats(
  locale: string,
  currency: string,
  timeZone: string
): InvoiceFormats {
  const western = { numberingSystem: "latn" } as const
  const money = new Intl.NumberFormat(locale, {
    ...western,
    style: "currency",
    currency,
    // The code is unmistakable, and every font has its letters.
    currencyDisplay: "code",
  })
  const digits = money.resolvedOptions().maximumFractionDigits ?? 0
  const amount = new Intl.NumberFormat(locale, {
    ...western,
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  })
  const rate = new Intl.NumberFormat(locale, {
    ...western,
    style: "percent",
    maximumFractionDigits: 4,
  })
  const count = new Intl.NumberFormat(locale, western)
  const date = new Intl.DateTimeFormat(locale, {
    ...western,
    calendar: "gregory",
    dateStyle: "long",
    timeZone,
  })

  return {
    digits,
    amount: (value) => amount.format(exact(value)),
    money: (value) => money.format(exact(value)),
    rate: (percent) => rate.format(exact(MathBN.div(percent, 100))),
    count: (value) => count.format(value),
    date: (value) => date.format(value),
  }
}

// Intl formats a decimal string as it stands, without making it a float.
function exact(value: Decimal): Intl.StringNumericLiteral {
  return value.toFixed() as Intl.StringNumericLiteral
}
