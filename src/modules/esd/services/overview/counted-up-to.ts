/** How many licences of a state are counted; beyond it there are "more than" so many. */
export const COUNTED_UP_TO = 10_000

/** A number of licences, or that there are more than `COUNTED_UP_TO`. */
export type Counted = { count: number; isExact: boolean }

/** What a count that stopped after one more than `COUNTED_UP_TO` says. */
export function countedUpTo(count: number): Counted {
  return {
    count: Math.min(count, COUNTED_UP_TO),
    isExact: count <= COUNTED_UP_TO,
  }
}
