import { useMemo } from "react"
import { useTranslation } from "react-i18next"
import { ESD_NAMESPACE } from "../i18n/esd-namespace"
import { countryName } from "../lib/countries/country-name"
import { formatDuration } from "../lib/format-duration"
import { formatMoney } from "../lib/format-money"
import { toLocale } from "../lib/to-locale"
import type { Wording } from "../lib/wording"

/** The words of the dashboard's language for what the plugin shows. */
export function useWording(): Wording {
  const { t, i18n } = useTranslation(ESD_NAMESPACE)

  return useMemo(() => {
    const locale = toLocale(i18n.language)
    const dates = new Intl.DateTimeFormat(locale, {
      dateStyle: "medium",
      timeStyle: "short",
    })
    const days = new Intl.DateTimeFormat(locale, { dateStyle: "medium" })
    const times = new Intl.DateTimeFormat(locale, { timeStyle: "short" })
    const numbers = new Intl.NumberFormat(locale)

    return {
      t,
      formatDate: (date) => dates.format(new Date(date)),
      formatDay: (date) => days.format(new Date(date)),
      formatTime: (date) => times.format(new Date(date)),
      formatDuration: (ms) => formatDuration(ms, locale),
      formatNumber: (number) => numbers.format(number),
      formatMoney: (amount, currency) => formatMoney(amount, currency, locale),
      formatCountry: (code) => countryName(code, locale),
    }
  }, [t, i18n.language])
}
