import { createInstance } from "i18next"
import resources from "../../i18n"
import { ESD_NAMESPACE } from "../../i18n/esd-namespace"
import { countryName } from "../../lib/countries/country-name"
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
    formatCountry: (code) => countryName(code, language),
  }
}
