/** The ids of those that are not among the accepted ones, each once. */
export function except(
  ids: string[],
  accepted: ReadonlyArray<{ id: string }>
): string[] {
  const known = new Set(accepted.map(({ id }) => id))

  return [...new Set(ids)].filter((id) => !known.has(id))
}
