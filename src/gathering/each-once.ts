/**
 * Hands each id its row. An id that is named twice gets its row once, and null
 * the second time, because what was claimed is for one claimant.
 */
export function eachOnce<Row extends { id: string }>(
  ids: readonly string[],
  rows: readonly Row[]
): Array<Row | null> {
  const left = new Map(rows.map((row) => [row.id, row]))

  return ids.map((id) => {
    const row = left.get(id)
    left.delete(id)

    return row ?? null
  })
}
