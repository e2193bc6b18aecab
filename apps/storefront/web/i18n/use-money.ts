import { useCallback } from "react"
import { useLanguage } from "./language"

/** Writes amounts, which are in major units. */
export function useMoney() {
  const { locale } = useLanguage()

  return useCallback(
    (amount: number, currency: string) =>
      new Intl.NumberFormat(locale, {
        style: "currency",
        currency: currency.toUpperCase(),
      }).format(amount),
    [locale]
  )
}
