import { dueWindows } from "../due-windows"

const HOUR_MS = 3_600_000
const DAY_MS = 24 * HOUR_MS
const UNTIL = new Date("2026-11-23T12:07:31.500Z")
const HOUR = Date.parse("2026-11-23T12:00:00Z")

const ages = (oldestDays: number) =>
  dueWindows(UNTIL, new Date(HOUR - oldestDays * DAY_MS - 1)).map(
    ({ to }) => (HOUR - to.getTime()) / DAY_MS
  )

describe("the hours of purchase whose licences are looked at in an hour", () => {
  it("are full hours, of each day at first, then of each week, then of each 90 days", () => {
    const [newest] = dueWindows(UNTIL, new Date(0))

    expect(newest).toEqual({
      from: new Date("2026-11-22T11:00:00Z"),
      to: new Date("2026-11-22T12:00:00Z"),
    })
    expect(ages(31)).toEqual(Array.from({ length: 30 }, (_, day) => day + 1))
    expect(ages(50).slice(30)).toEqual([35, 42, 49])
    expect(ages(640).slice(-4)).toEqual([364, 450, 540, 630])
  })

  it("end with the oldest licence", () => {
    expect(dueWindows(UNTIL, UNTIL)).toEqual([])
    expect(ages(2)).toEqual([1, 2])
  })

  it.each([1.3, 20.7, 100.2, 500.9])(
    "give a licence of %d days one turn in its period",
    (days) => {
      const bought = HOUR - days * DAY_MS
      const period = days < 29 ? 1 : days < 358 ? 7 : 90
      const turns = Array.from({ length: period * 24 }, (_, hour) =>
        dueWindows(new Date(HOUR + hour * HOUR_MS), new Date(0)).filter(
          ({ from, to }) => from.getTime() <= bought && bought < to.getTime()
        )
      ).flat()

      expect(turns).toHaveLength(1)
    }
  )
})
