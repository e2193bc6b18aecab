import type { EsdOverviewDay, EsdOverviewLicences } from "../../types"
import { parseTableState } from "../lib/table/table-state"
import { DESK_FILTERS, DESK_SORTING } from "../lib/licences/desk/desk-filters"
import { chartBars } from "../lib/overview/chart-bars"
import { chartScale } from "../lib/overview/chart-scale"
import { isOverviewMoving } from "../lib/overview/is-overview-moving"
import { overviewNumbers } from "../lib/overview/overview-numbers"
import { queueName } from "../lib/overview/queue-name"
import { spanOf } from "../lib/overview/spans"
import { waitingBadge } from "../lib/overview/waiting-badge"
import { wording } from "./support/wording"

const LICENCES: EsdOverviewLicences = {
  active: 1_234_567,
  active_is_exact: false,
  synchronized: 12,
  synchronized_is_exact: true,
  waiting: 10_000,
  waiting_is_exact: false,
  failed: 3,
  failed_is_exact: true,
  unsent: 0,
  unsent_is_exact: true,
  cancellation_requested: 1,
  cancellation_requested_is_exact: true,
}

function day(counts: Partial<EsdOverviewDay> = {}): EsdOverviewDay {
  return {
    day: "2026-11-23",
    synchronized: 0,
    waiting: 0,
    failed: 0,
    cancelled: 0,
    ...counts,
  }
}

describe("the numbers of the overview", () => {
  const numbers = overviewNumbers(LICENCES, wording("de"))
  const find = (name: string) => numbers.find((number) => number.name === name)!

  it("say where they are estimated and where there are more", () => {
    expect(numbers.map(({ text }) => text)).toEqual([
      "≈ 1.234.567",
      "12",
      "> 10.000",
      "3",
      "0",
      "1",
    ])
  })

  it("are a problem only where somebody has to do something", () => {
    expect(
      numbers.filter(({ isProblem }) => isProblem).map(({ name }) => name)
    ).toEqual(["failed", "cancellation_requested"])
  })

  it("lead to filters that the licence desk understands", () => {
    for (const { to } of numbers) {
      const params = new URLSearchParams(to.split("?")[1])
      const { filters } = parseTableState(params, DESK_FILTERS, DESK_SORTING)

      expect(Object.values(filters).flat()).toEqual([...params.values()])
      expect(Object.keys(filters)).not.toEqual([])
    }

    expect(find("failed").to).toBe(
      "/esd/licences?status=active&sync_status=failed"
    )
  })
})

describe("the chart of licences per day", () => {
  it.each([
    [0, 2],
    [1, 2],
    [3, 4],
    [7, 8],
    [10, 10],
    [11, 20],
    [99, 100],
    [4_100, 6_000],
  ])("of at most %d a day ends at %d", (most, top) => {
    expect(chartScale([day(), day({ synchronized: most })])).toBe(top)
  })

  it("stacks the outcomes of a day from the bottom", () => {
    const [bar] = chartBars([day({ synchronized: 5, failed: 5 })], 10, 108)

    expect(bar.segments).toEqual([
      { outcome: "synchronized", y: 58, height: 50 },
      { outcome: "failed", y: 8, height: 50 },
    ])
  })

  it("shows one failed licence beside ten thousand", () => {
    const [bar] = chartBars(
      [day({ synchronized: 10_000, failed: 1, waiting: 1, cancelled: 1 })],
      10_000,
      200
    )

    expect(bar.segments.map(({ height }) => Math.round(height))).toEqual([
      192, 2, 2, 2,
    ])
    expect(bar.segments.every(({ y }) => y >= 0)).toBe(true)
  })

  it("gives each day its place", () => {
    const bars = chartBars([day(), day(), day(), day()], 2, 100)

    expect(bars.map(({ x }) => Math.round(x))).toEqual([4, 29, 54, 79])
    expect(bars.every(({ x, width }) => x + width < 100)).toBe(true)
  })
})

describe("the overview", () => {
  it("moves while licences are bought, but not while they wait for people", () => {
    const idle = { waiting: [], queues: [] }

    expect(isOverviewMoving(idle)).toBe(false)
    expect(
      isOverviewMoving({
        ...idle,
        waiting: [
          { sync_reason: "awaiting_payment", count: 3 },
          { sync_reason: "ServiceUnavailable", count: 3 },
        ],
      })
    ).toBe(false)
    expect(
      isOverviewMoving({
        ...idle,
        waiting: [{ sync_reason: "queued", count: 3 }],
      })
    ).toBe(true)
  })

  it.each([
    ["", 30],
    ["days=7", 7],
    ["days=90", 90],
    ["days=9999", 30],
    ["days=x", 30],
  ])("shows for the address ?%s the last %d days", (address, days) => {
    expect(spanOf(new URLSearchParams(address))).toBe(days)
  })

  it("names queues and reasons in words, and unknown ones as they are", () => {
    const words = wording("de")

    expect(queueName("lost-keys", words)).toBe("Verlorene Schlüssel")
    expect(queueName("licences-at", words)).toBe("Lizenzen (at)")
    expect(queueName("other", words)).toBe("other")
    expect(waitingBadge("awaiting_account", words)).toEqual({
      color: "orange",
      label: "Wartet auf Konto",
    })
    expect(waitingBadge("ServiceUnavailable", words).label).toBe(
      "Neuer Versuch"
    )
  })
})
