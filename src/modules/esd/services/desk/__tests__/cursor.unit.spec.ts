import { formatCursor, INVALID_CURSOR, parseCursor } from "../cursor"
import { totalOrder } from "../licence-order"

const newest = totalOrder("-purchased_at", {})
const values = ["2026-11-23T09:00:00.123456Z", "esda_01"]
const encode = (value: unknown) =>
  Buffer.from(JSON.stringify(value)).toString("base64url")

const refusal = (text: string, order = newest) => {
  try {
    parseCursor(order, text, "after")
  } catch (error) {
    return error as Error & { code?: string; type?: string }
  }

  throw new Error("nothing was refused")
}

describe("a cursor", () => {
  it("is read as it was written, with all digits of a time", () => {
    const text = formatCursor(newest, { values })

    expect(text).toMatch(/^[A-Za-z0-9_-]+$/)
    expect(parseCursor(newest, text, "after")).toEqual({
      values,
      isInclusive: false,
    })
  })

  it.each([
    "",
    "x",
    "%00",
    encode(null),
    encode({}),
    encode(["-purchased_at", values]),
    encode(["-purchased_at", values, "yes"]),
    encode(["-purchased_at", [1, 2], false]),
    encode(["-purchased_at", [values[0], "a\u0000b"], false]),
    encode(["-purchased_at", [values[0], "a".repeat(201)], false]),
    encode(["-purchased_at", [values[0], ""], false]),
    "A".repeat(100_000),
  ])("is refused when it is none: %.60j", (text) => {
    expect(refusal(text)).toMatchObject({
      type: "invalid_data",
      code: INVALID_CURSOR,
      message: expect.stringMatching(/^after: this is no cursor/),
    })
  })

  it.each([
    encode(["purchased_at", values, false]),
    encode(["-purchased_at by line", values, false]),
    encode(["-purchased_at", [values[0]], false]),
    encode(["-purchased_at", ["yesterday", "esda_01"], false]),
    encode(["-purchased_at", ["2026-02-30T09:00:00.000000Z", "a"], false]),
    encode(["-purchased_at", ["2026-13-01T09:00:00.000000Z", "a"], false]),
    encode(["-purchased_at", ["0000-01-01T00:00:00.000000Z", "a"], false]),
    encode(["-purchased_at", ["2026-11-23T09:00:00Z", "a"], false]),
  ])("is refused when it is of another order: %j", (text) => {
    expect(refusal(text)).toMatchObject({
      code: INVALID_CURSOR,
      message: expect.stringContaining("another order"),
    })
  })

  it("is refused when a number in it is larger than PostgreSQL's", () => {
    const order = totalOrder("order_display_id", {})

    expect(
      refusal(encode([order.name, ["2147483648", "a"], false]), order).code
    ).toBe(INVALID_CURSOR)
  })
})
