// @ts-check
import { formatTable } from "../print/format-table.mjs"

describe("a table", () => {
  it("has names to the left, numbers to the right, nothing behind them", () => {
    const table = formatTable([
      ["", "per second", "load"],
      ["no-op", "8,000", "1.5"],
      ["one order", "120"],
    ])

    expect(table.split("\n")).toEqual([
      "              per second   load",
      "  no-op            8,000    1.5",
      "  one order          120",
    ])
  })
})
