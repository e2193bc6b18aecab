import { COUNTRY_CODES } from "../../../types/country-codes"
import { countryName } from "./country-name"

/** A country to choose. */
export type CountryOption = { value: string; label: string }

/** All countries by their names in a language, in the order of its alphabet. */
export function countryOptions(locale: string): CountryOption[] {
  const { compare } = new Intl.Collator(locale)

  return COUNTRY_CODES.map((code) => ({
    value: code,
    label: countryName(code, locale),
  })).sort((one, other) => compare(one.label, other.label))
}
