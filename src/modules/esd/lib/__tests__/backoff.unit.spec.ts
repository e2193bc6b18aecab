import fc from "fast-check"
import { backoffDelayMs } from "../backoff"

describe("the delay before the next try", () => {
  const bounds = { baseDelayMs: 1000, maxDelayMs: 600_000 }
  const almostOne = () => 1 - Number.EPSILON / 2

  it.each([
    [1, 1000],
    [2, 2000],
    [3, 4000],
    [10, 512_000],
    [11, 600_000],
    [5000, 600_000],
    [0, 1000],
  ])("is at most, after try %i, %i milliseconds", (attempt, longest) => {
    expect(backoffDelayMs(attempt, bounds, almostOne)).toBe(longest)
  })

  it("reaches down to nothing, so that tries spread over the whole time", () => {
    expect(backoffDelayMs(5, bounds, () => 0)).toBe(0)
    expect(backoffDelayMs(5, bounds, () => 0.5)).toBe(8000)
  })

  it("is a whole number within its bounds, whatever comes in", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 10_000 }),
        fc.integer({ min: 1, max: 10_000 }),
        fc.integer({ min: 1, max: 10_000_000 }),
        fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
        (attempt, baseDelayMs, maxDelayMs, random) => {
          const delay = backoffDelayMs(
            attempt,
            { baseDelayMs, maxDelayMs },
            () => random
          )

          expect(Number.isSafeInteger(delay)).toBe(true)
          expect(delay).toBeGreaterThanOrEqual(0)
          expect(delay).toBeLessThanOrEqual(maxDelayMs)
        }
      )
    )
  })
})
