/** The address of the licence desk with filters. */
export function deskOf(filters: Record<string, string | string[]>): string {
  const params = Object.entries(filters).flatMap(([name, values]) =>
    [values].flat().map((value) => [name, value])
  )

  return `/esd/licences?${new URLSearchParams(params).toString()}`
}
