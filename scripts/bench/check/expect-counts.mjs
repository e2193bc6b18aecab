// @ts-check
/**
 * Compares numbers with what they have to be.
 *
 * @param {Record<string, number>} counts by what was counted
 * @param {number} expected of each
 * @returns {string[]} a sentence for each that is wrong
 */
export function expectCounts(counts, expected) {
  return Object.entries(counts)
    .filter(([, count]) => count !== expected)
    .map(
      ([what, count]) => `There should be ${expected} ${what}, not ${count}.`
    )
}
