import { parseRetryAfter } from "../http/parse-retry-after"

describe("reading Retry-After", () => {
  const now = Date.parse("2026-11-22T10:00:00Z")

  it.each<[string | string[] | undefined, number | null]>([
    ["0", 0],
    ["7", 7000],
    [" 7 ", 7000],
    [["3", "9"], 3000],
    ["Sun, 22 Nov 2026 10:00:30 GMT", 30_000],
    ["Sun, 22 Nov 2026 09:59:00 GMT", 0],
    ["999999999", 3_600_000],
    ["Sun, 22 Nov 2099 10:00:00 GMT", 3_600_000],
    [undefined, null],
    [[], null],
    ["", null],
    ["-5", null],
    ["1.5", null],
    ["soon", null],
    ["Sun Nov 22 10:00:30 2026", null],
    ["Sun, 99 Foo 2026 10:00:30 GMT", null],
    ["2026", 2_026_000],
  ])("reads %j as %j milliseconds", (header, expected) => {
    expect(parseRetryAfter(header, now)).toBe(expected)
  })
})
