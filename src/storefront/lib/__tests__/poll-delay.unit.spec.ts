import { EsdRequestError } from "../../client/esd-request-error"
import { pollDelay } from "../poll-delay"

const refused = (status: number, retryAfterMs: number | null = null) =>
  new EsdRequestError("No.", { status, retryAfterMs })

describe("pollDelay", () => {
  it.each([
    [0, 2_000],
    [59_000, 2_000],
    [60_000, 10_000],
    [600_000, 60_000],
    [86_400_000, 60_000],
  ])("asks less often after %i ms without a change", (unchangedMs, delay) => {
    expect(pollDelay({ unchangedMs, failures: 0 })).toBe(delay)
  })

  it("waits longer with each failure, up to a minute", () => {
    const delays = [1, 2, 3, 10].map((failures) =>
      pollDelay({ unchangedMs: 0, failures, error: refused(503) })
    )

    expect(delays).toEqual([4_000, 8_000, 16_000, 60_000])
  })

  it("asks again after the network was gone", () => {
    const error = new EsdRequestError("Gone.", { type: "network_error" })

    expect(pollDelay({ unchangedMs: 0, failures: 1, error })).toBe(4_000)
  })

  it("waits as long as the shop asks for", () => {
    const error = refused(429, 120_000)

    expect(pollDelay({ unchangedMs: 0, failures: 1, error })).toBe(120_000)
  })

  it.each([400, 401, 403, 404])("gives up after %i", (status) => {
    expect(
      pollDelay({ unchangedMs: 0, failures: 1, error: refused(status) })
    ).toBeNull()
  })

  it("gives up after what no request caused", () => {
    expect(
      pollDelay({ unchangedMs: 0, failures: 1, error: new TypeError("bug") })
    ).toBeNull()
  })
})
