/** The first and the last row of a page among all rows, counted from 1. */
export function pageRange(
  pageIndex: number,
  perPage: number,
  rows: number
): { from: number; to: number } {
  const from = rows ? pageIndex * perPage + 1 : 0

  return { from, to: rows ? from + rows - 1 : 0 }
}
