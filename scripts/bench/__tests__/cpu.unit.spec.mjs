// @ts-check
import { parseStat } from "../cpu/parse-stat.mjs"

describe("/proc/<pid>/stat", () => {
  it("is read although the program's name has spaces and brackets", () => {
    const stat =
      "4711 (node (esd) 1) S 42 4711 4711 0 -1 4194560 90 80 7 6 150 50 20 10 20 0 11 0 99"

    expect(parseStat(stat)).toEqual({ parent: 42, seconds: 2.3 })
  })
})
