/**
 * The chosen values of a table's filters as its address keeps them: a filter
 * of one value, such as yes or no, has a text and not a list of them.
 */
export function toTexts(
  filters: Record<string, unknown>
): Record<string, string[]> {
  return Object.fromEntries(
    Object.entries(filters).map(([id, chosen]) => [id, texts(chosen)])
  )
}

function texts(chosen: unknown): string[] {
  if (typeof chosen === "string") {
    return chosen ? [chosen] : []
  }

  return Array.isArray(chosen) ? chosen.map(String) : []
}
