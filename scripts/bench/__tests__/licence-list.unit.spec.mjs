// @ts-check
import { findSlowLists } from "../desk/find-slow-lists.mjs"
import { percentile } from "../desk/percentile.mjs"
import { evenTimes } from "./support/even-times.mjs"

describe("the time of a licence list", () => {
  it("is that of the slowest of 95 in 100 requests", () => {
    const times = Array.from({ length: 100 }, (_, index) => 100 - index)

    expect(percentile(times, 0.95)).toBe(95)
    expect(percentile([7], 0.95)).toBe(7)
  })

  it("may double in a large shop", () => {
    expect(
      findSlowLists({
        stock: 1_000_000,
        few: evenTimes(10),
        many: evenTimes(20),
      })
    ).toEqual([])
  })

  it("is a fault, for each list, when it more than doubles", () => {
    expect(
      findSlowLists({
        stock: 1_000_000,
        few: evenTimes(10),
        many: evenTimes(20, { "first page": 21, "one customer": 400 }),
      })
    ).toEqual([
      'The list "first page" of 1000000 licences may take at most 2 times as long as that of 1000; it took 2.1 times as long.',
      expect.stringContaining("it took 40.0 times as long"),
    ])
  })
})
