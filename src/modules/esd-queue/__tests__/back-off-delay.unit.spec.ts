import fc from "fast-check"
import { backOffDelay } from "../jobs/back-off-delay"

const options = { baseDelayMs: 1_000, maxDelayMs: 600_000 }

describe("backOffDelay", () => {
  it("doubles its ceiling with each try, up to the longest delay", () => {
    const ceilings = [1, 2, 3, 4, 10, 11, 2_000].map((attempt) =>
      backOffDelay({ ...options, attempt, random: () => 1 - 2 ** -53 })
    )

    expect(ceilings).toEqual([
      1_000, 2_000, 4_000, 8_000, 512_000, 600_000, 600_000,
    ])
  })

  it("answers a whole number from 1 to the longest delay, whatever happens", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 100_000 }),
        fc.integer({ min: 1, max: 10_000 }),
        fc.integer({ min: 1, max: 10_000_000 }),
        fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
        (attempt, baseDelayMs, maxDelayMs, random) => {
          const delay = backOffDelay({
            attempt,
            baseDelayMs,
            maxDelayMs,
            random: () => random,
          })

          expect(Number.isInteger(delay)).toBe(true)
          expect(delay).toBeGreaterThanOrEqual(1)
          expect(delay).toBeLessThanOrEqual(maxDelayMs)
        }
      )
    )
  })
})
