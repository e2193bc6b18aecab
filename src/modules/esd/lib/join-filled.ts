/** Joins texts by spaces and leaves out those that are empty or blank, as buyers leave fields. */
export function joinFilled(...texts: Array<string | null | undefined>): string {
  return texts
    .map((text) => text?.trim())
    .filter(Boolean)
    .join(" ")
}
