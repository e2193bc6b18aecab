"use client"

import { useMemo } from "react"
import { useEsd } from "./esd-provider"

/** Writes dates and amounts as the page's language has them. */
export function useFormat() {
  const { locale } = useEsd()

  return useMemo(
    () => ({
      date: (value: string) =>
        new Intl.DateTimeFormat(locale, { dateStyle: "medium" }).format(
          new Date(value)
        ),
      dateTime: (value: string) =>
        new Intl.DateTimeFormat(locale, {
          dateStyle: "medium",
          timeStyle: "short",
        }).format(new Date(value)),
      /** @param amount in major units */
      money: (amount: number, currency: string) =>
        new Intl.NumberFormat(locale, {
          style: "currency",
          currency: currency.toUpperCase(),
        }).format(amount),
    }),
    [locale]
  )
}
