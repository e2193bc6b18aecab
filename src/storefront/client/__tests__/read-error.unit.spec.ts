import { toRetryAfterMs } from "../read-error"

describe("toRetryAfterMs", () => {
  const now = Date.parse("2026-11-23T10:00:00Z")

  it.each([
    ["30", 30_000],
    ["0", 0],
    ["Mon, 23 Nov 2026 10:01:00 GMT", 60_000],
    ["Mon, 23 Nov 2026 09:00:00 GMT", 0],
    ["soon", null],
    ["", null],
    [null, null],
  ])("reads %j as %j ms", (value, ms) => {
    expect(toRetryAfterMs(value, now)).toBe(ms)
  })
})
