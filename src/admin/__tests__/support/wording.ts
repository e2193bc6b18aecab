import { createInstance } from "i18next"
import resources from "../../i18n"
import { ESD_NAMESPACE } from "../../i18n/esd-namespace"
import { countryName } from "../../lib/countries/country-name"
import { formatDuration } from "../../lib/format-duration"
import { formatMoney } from "../../lib/format-money"
import type { Wording } from "../../lib/wording"

/** The plugin's own texts in one language, as the dashboard sets i18next up. */
export function wording(language: "en" | "de"): Wording {
  const i18n = createInstance({
    lng: language,
    fallbackLng: "en",
    resources,
    defaultNS: ESD_NAMESPACE,
    interpolation: { escapeValue: false },
    initImmediate: false,
  })
  void i18n.init()

  return {
    t: i18n.t,
    formatDate: (date) => date.slice(0, 10),
    formatDay: (date) => new Date(date).toISOString().slice(0, 10),
    formatTime: (date) => new Date(date).toISOString().slice(11, 16),
    formatDuration: (ms) => formatDuration(ms, language),
    formatNumber: (number) => new Intl.NumberFormat(language).format(number),
    formatMoney: (amount, currency) => formatMoney(amount, currency, language),
    formatCountry: (code) => countryName(code, language),
  }
}
