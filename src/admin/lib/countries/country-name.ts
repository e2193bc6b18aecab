/** The name of a country in a language; the code itself where there is none. */
export function countryName(code: string, locale: string): string {
  try {
    const names = new Intl.DisplayNames([locale, "en"], { type: "region" })

    return names.of(code) ?? code
  } catch {
    // what is no code of a country has no name
    return code
  }
}
