import { defaultCurrencies } from "@medusajs/framework/utils"

/** Digits after the point of a currency's minor unit: JPY 0, EUR 2, KWD 3. */
export function decimalDigits(currencyCode: string): number {
  return defaultCurrencies[currencyCode.toUpperCase()]?.decimal_digits ?? 2
}
