/** A country as a form offers it. */
export type CountryOption = { code: string; name: string }

/** Countries with their names in a language, in its alphabet's order. */
export function countryOptions(
  codes: readonly string[],
  locale: string
): CountryOption[] {
  const names = new Intl.DisplayNames([locale, "en"], { type: "region" })

  return codes
    .map((code) => ({ code, name: names.of(code) ?? code }))
    .sort((one, other) => one.name.localeCompare(other.name, locale))
}
