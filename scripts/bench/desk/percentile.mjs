// @ts-check
/**
 * The smallest of some numbers that a share of them does not exceed.
 *
 * @param {number[]} numbers at least one
 * @param {number} share from 0 to 1
 * @returns {number}
 */
export function percentile(numbers, share) {
  const sorted = [...numbers].sort((a, b) => a - b)
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)]
}
