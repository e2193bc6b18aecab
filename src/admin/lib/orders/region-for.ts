/** A region of the shop as far as staff choose one. */
export type Region = {
  id: string
  name: string
  currency_code: string
  /** ISO 3166-1 alpha-2, small. */
  countries: string[]
}

/** The region that a customer of a country buys in: the one with it, else the only one; null where staff have to choose. */
export function regionFor(
  regions: Region[],
  country: string | null
): string | null {
  const region =
    regions.find(({ countries }) =>
      countries.includes(country?.toLowerCase() ?? "")
    ) ?? (regions.length === 1 ? regions[0] : null)

  return region?.id ?? null
}
