import type { MicrosoftEsdError } from "../../clients/microsoft-esd"
import { judgeAccountFailure } from "../judge-account-failure"

const judge = (
  error: Partial<MicrosoftEsdError>,
  { attempts = 3, max = 8 } = {}
) =>
  judgeAccountFailure(
    {
      code: "ServiceUnavailable",
      retryable: true,
      retryAfterMs: null,
      correlationId: "correlation",
      merchantMessage: "A sentence.",
      ...error,
    } as MicrosoftEsdError,
    { sync_attempts: attempts },
    max
  )

describe("judgeAccountFailure", () => {
  it("tries again what may pass, until the tries are used up", () => {
    expect(judge({}).result.status).toBe("retry")
    expect(judge({}).ended).toMatchObject({
      sync_status: "unsynchronized",
      counts: true,
      correlation_id: "correlation",
    })
    expect(judge({}, { attempts: 8 }).ended.sync_status).toBe("failed")
  })

  it("ends with what the vendor refuses", () => {
    expect(
      judge({ code: "CountryNotAllowed", retryable: false }).result
    ).toEqual({
      status: "failed",
      code: "CountryNotAllowed",
      error: "A sentence.",
    })
  })

  it("never gives up on a vendor that asks to slow down, and pauses for all", () => {
    const { ended, result } = judge({ retryAfterMs: 1000 }, { attempts: 999 })

    expect(ended).toMatchObject({
      sync_status: "unsynchronized",
      counts: false,
    })
    expect(result).toMatchObject({
      status: "retry",
      retryAfterMs: 1000,
      pauseQueue: true,
    })
  })
})
