import { judgeReturnable, type ReturnableLicence } from "../judge-returnable"

const NOW = Date.UTC(2026, 10, 23, 12)
const DAY_MS = 86_400_000

const licence = (
  changes: Partial<ReturnableLicence> = {}
): ReturnableLicence => ({
  status: "active",
  sync_status: "synchronized",
  token_status: "activated",
  is_returnable: true,
  bought_at: new Date(NOW - DAY_MS),
  ...changes,
})

const judge = (changes?: Partial<ReturnableLicence>, days = 30) =>
  judgeReturnable(licence(changes), days, NOW)

describe("whether a licence can be given back", () => {
  it("says until when", () => {
    expect(judge()).toEqual({
      is_possible: true,
      until: new Date(NOW + 29 * DAY_MS),
      reason: null,
    })
  })

  it("takes the vendor's silence for a yes", () => {
    expect(judge({ is_returnable: null }).is_possible).toBe(true)
  })

  it.each([
    ["esd_cancelled", { status: "cancelled" }],
    ["esd_redeemed", { token_status: "redeemed" }],
    ["esd_not_returnable", { is_returnable: false }],
    ["esd_return_window_over", { bought_at: new Date(NOW - 30 * DAY_MS) }],
    [
      "esd_return_window_over",
      { bought_at: new Date(NOW - 31 * DAY_MS), is_returnable: false },
    ],
  ] as const)("says %s for %j", (reason, changes) => {
    expect(judge(changes)).toMatchObject({ is_possible: false, reason })
  })

  it("has no end where there is no key yet, or the vendor took it back", () => {
    for (const changes of [
      { sync_status: "failed", token_status: null },
      { token_status: "return_accepted" },
    ] as const) {
      expect(judge(changes, 0)).toEqual({
        is_possible: true,
        until: null,
        reason: null,
      })
    }
  })
})
