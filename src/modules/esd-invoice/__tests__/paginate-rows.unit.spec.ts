import fc from "fast-check"
import { paginateRows } from "../document/drawing/paginate-rows"

const layout = fc.record({
  heights: fc.array(fc.integer({ min: 15, max: 90 }), {
    minLength: 1,
    maxLength: 300,
  }),
  first: fc.integer({ min: -50, max: 500 }),
  next: fc.integer({ min: 500, max: 700 }),
  tail: fc.integer({ min: 60, max: 400 }),
})

describe("paginated rows", () => {
  it("stand each on one page, in their order", () => {
    fc.assert(
      fc.property(layout, ({ heights, ...room }) => {
        const rows = paginateRows(heights, room).flatMap(({ from, to }) =>
          Array.from({ length: to - from }, (_, index) => from + index)
        )

        expect(rows).toEqual(heights.map((_, index) => index))
      })
    )
  })

  it("never need more room than their page has, the sums on the last one included", () => {
    fc.assert(
      fc.property(layout, ({ heights, ...room }) => {
        const pages = paginateRows(heights, room)

        pages.forEach(({ from, to }, index) => {
          const rows = heights.slice(from, to).reduce((sum, h) => sum + h, 0)
          const tail = index === pages.length - 1 ? room.tail : 0
          const needed = rows + tail

          if (needed > 0) {
            expect(needed).toBeLessThanOrEqual(
              index === 0 ? room.first : room.next
            )
          }
        })
      })
    )
  })

  it("take the last row along when the sums need a new page", () => {
    expect(
      paginateRows([20, 20, 20], { first: 70, next: 500, tail: 100 })
    ).toEqual([
      { from: 0, to: 2 },
      { from: 2, to: 3 },
    ])
  })

  it("leave the first page to a long head", () => {
    expect(paginateRows([20], { first: 10, next: 500, tail: 100 })).toEqual([
      { from: 0, to: 0 },
      { from: 0, to: 1 },
    ])
  })
})
