import { findEsdLines } from "../find-esd-lines"
import { isTooLarge, LARGEST_ORDER } from "../is-too-large"
import { aLine, anOrder } from "./an-order"

const linesOf = (...quantities: number[]) =>
  findEsdLines(
    anOrder({ items: quantities.map((quantity) => aLine({ quantity })) })
  )

describe("isTooLarge", () => {
  it("adds up the licences of all lines", () => {
    expect(isTooLarge(linesOf(LARGEST_ORDER))).toBe(false)
    expect(isTooLarge(linesOf(LARGEST_ORDER, 1))).toBe(true)
    expect(isTooLarge(linesOf(5_000_000))).toBe(true)
  })

  it("finds nothing too large where there are no licences", () => {
    expect(isTooLarge([])).toBe(false)
  })
})
