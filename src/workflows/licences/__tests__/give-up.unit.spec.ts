import { giveUp } from "../give-up"

const reason = "ServiceUnreachable"
const plain = { outcome: "retry", reason } as const
const slowDown = { ...plain, retryAfterMs: 1000, pauseQueue: true }

describe("a look at the vendor that gets no answer", () => {
  it("is tried again for some minutes, then given up", () => {
    expect(giveUp(plain, 1)).toBe(plain)
    expect(giveUp(plain, 11)).toBe(plain)
    expect(giveUp(plain, 12)).toEqual({ outcome: "refused", reason })
    expect(giveUp(plain, 500)).toEqual({ outcome: "refused", reason })
  })

  it("has more patience with a vendor that asks to slow down, but not for ever", () => {
    expect(giveUp(slowDown, 99)).toBe(slowDown)
    expect(giveUp(slowDown, 100)).toEqual({ outcome: "refused", reason })
  })

  it.each(["refreshed", "unchanged", "refused", "not_bought"] as const)(
    "changes nothing about %s",
    (outcome) => {
      expect(giveUp({ outcome }, 1000)).toEqual({ outcome })
    }
  )
})
