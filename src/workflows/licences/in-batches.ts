const BATCH = 1000

/** Cuts ids into parts that a statement, and a round trip to Redis, can take; each id once. */
export function inBatches(ids: string[]): string[][] {
  const each = [...new Set(ids)]

  return Array.from({ length: Math.ceil(each.length / BATCH) }, (_, index) =>
    each.slice(index * BATCH, (index + 1) * BATCH)
  )
}
