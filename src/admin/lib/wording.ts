import type { useTranslation } from "react-i18next"

/** Puts things into the words of the language that the dashboard is read in. */
export type Wording = {
  /** Translates a key of the plugin's namespace. */
  t: ReturnType<typeof useTranslation>["t"]
  /** Day and time. */
  formatDate: (date: string) => string
  formatDay: (date: string | Date) => string
  formatTime: (date: string) => string
  /** A time span from its milliseconds. */
  formatDuration: (ms: number) => string
  formatNumber: (number: number) => string
  formatMoney: (amount: number, currency: string) => string
  /** The name of a country, from its ISO 3166-1 alpha-2 code. */
  formatCountry: (code: string) => string
}
