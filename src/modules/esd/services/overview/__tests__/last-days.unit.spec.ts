import { lastDays } from "../last-days"

describe("lastDays", () => {
  it("ends with today in UTC, whatever the time of day", () => {
    for (const time of ["00:00:00.000", "23:59:59.999"]) {
      expect(lastDays(new Date(`2026-03-01T${time}Z`), 3)).toEqual([
        "2026-02-27",
        "2026-02-28",
        "2026-03-01",
      ])
    }
  })

  it("has every day once where clocks are changed", () => {
    const days = lastDays(new Date("2026-11-23T00:30:00Z"), 90)

    expect(new Set(days).size).toBe(90)
    expect(days[0]).toBe("2026-08-26")
    expect(days.at(-1)).toBe("2026-11-23")
  })

  it("is today alone for one day", () => {
    expect(lastDays(new Date("2026-11-23T12:00:00Z"), 1)).toEqual([
      "2026-11-23",
    ])
  })
})
