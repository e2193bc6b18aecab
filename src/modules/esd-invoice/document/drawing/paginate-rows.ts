/** Rows of one page: from the first to the one before the last number. */
export type RowRange = { from: number; to: number }

/** Heights in points. */
export type Room = {
  /** For rows on the first page. */
  first: number
  /** For rows on every other page. */
  next: number
  /** Needed below the last row. */
  tail: number
}

/**
 * Spreads rows over pages. Where there is no room for what follows the last row,
 * that row goes along to a new page, so that the sums never stand alone.
 */
export function paginateRows(
  heights: number[],
  { first, next, tail }: Room
): RowRange[] {
  const pages: RowRange[] = []
  let from = 0
  let used = 0
  let room = first

  const turnPage = (to: number) => {
    pages.push({ from, to })
    from = to
    used = 0
    room = next
  }

  heights.forEach((height, row) => {
    const isLast = row === heights.length - 1
    const needed = height + (isLast ? tail : 0)

    if (used + needed > room && (row > from || pages.length === 0)) {
      turnPage(row)
    }

    used += height
  })

  if (used + tail > room) {
    turnPage(heights.length)
  }
  turnPage(heights.length)

  return pages
}
