import {
  merchantMessages,
  MICROSOFT_ESD_ERROR_CODES,
  VENDOR_ERROR_CODES,
} from ".."
import { errorForAnswer } from "../errors/error-for-answer"

const errorFor = (status: number, body: unknown) =>
  errorForAnswer(
    {
      status,
      headers: {},
      body: typeof body === "string" ? body : JSON.stringify(body),
    },
    { operation: "buyLicence", correlationId: "correlation-1", now: 0 }
  )

const refusal = (code: string) => ({
  code,
  message: "no",
  correlationId: "echo",
})

describe("the error for an answer", () => {
  const table: Array<[number, string, string, string, boolean]> = [
    [400, "InvalidRequest", "InvalidRequestError", "not_done", false],
    [401, "Unauthorized", "AuthenticationError", "not_done", true],
    [402, "CreditLimitExceeded", "CreditLimitExceededError", "not_done", false],
    [
      403,
      "ChannelNotAuthorized",
      "ChannelNotAuthorizedError",
      "not_done",
      false,
    ],
    [404, "NotFound", "NotFoundError", "not_done", false],
    [404, "SkuNotFound", "OfferingNotSoldError", "not_done", false],
    [409, "TransactionConflict", "TransactionConflictError", "not_done", false],
    [409, "TokenRedeemed", "ReturnRefusedError", "not_done", false],
    [409, "AlreadyReturned", "ReturnRefusedError", "not_done", false],
    [410, "ReturnWindowElapsed", "ReturnRefusedError", "not_done", false],
    [
      422,
      "AccountNotSynchronized",
      "AccountNotSynchronizedError",
      "not_done",
      false,
    ],
    [422, "ParentAccountNotAllowed", "InvalidRequestError", "not_done", false],
    [422, "SkuDiscontinued", "OfferingNotSoldError", "not_done", false],
    [422, "CountryNotAllowed", "OfferingNotSoldError", "not_done", false],
    [429, "TooManyRequests", "RateLimitedError", "not_done", true],
    [500, "InternalError", "ServiceFailedError", "unknown", true],
    [503, "ServiceUnavailable", "ServiceFailedError", "unknown", true],
  ]

  it.each(table)(
    "for %i %s is a %s",
    (status, code, name, outcome, retryable) => {
      expect(errorFor(status, refusal(code))).toMatchObject({
        name,
        code,
        outcome,
        retryable,
        correlationId: "correlation-1",
      })
    }
  )

  it("knows every code of the contract", () => {
    expect(table.map(([, code]) => code).sort()).toEqual(
      [...VENDOR_ERROR_CODES].sort()
    )
  })

  it("says in a full sentence what happened and what to do, for every code", () => {
    for (const code of MICROSOFT_ESD_ERROR_CODES) {
      expect(merchantMessages[code]).toMatch(/^[A-Z].{40,}[.]$/)
    }
  })

  it("tells the log which call, which answer, and the shop what to do", () => {
    expect(errorFor(422, refusal("SkuDiscontinued")).message).toBe(
      `buyLicence: Microsoft ESD answered HTTP 422, SkuDiscontinued (correlation id correlation-1). ${merchantMessages.SkuDiscontinued}`
    )
  })

  it.each<[number, unknown, string, string]>([
    [401, "", "Unauthorized", "not_done"],
    [429, "<html>", "TooManyRequests", "not_done"],
    [502, "<html>", "InternalError", "unknown"],
    [503, "", "ServiceUnavailable", "unknown"],
    [500, refusal("NotFound"), "InternalError", "unknown"],
    [503, refusal("CreditLimitExceeded"), "ServiceUnavailable", "unknown"],
  ])(
    "for %i lets the status speak where the body %j does not",
    (status, body, code, outcome) => {
      expect(errorFor(status, body)).toMatchObject({ code, outcome })
    }
  )

  it.each<[number, unknown]>([
    [404, "<html>"],
    [403, { error: "forbidden" }],
    [408, ""],
    [302, ""],
    [409, { code: "TransactionConflict" }],
    [404, "null"],
  ])(
    "for %i %j, which the vendor did not write, knows nothing",
    (status, body) => {
      expect(errorFor(status, body)).toMatchObject({
        name: "MalformedAnswerError",
        outcome: "unknown",
        retryable: true,
      })
    }
  )

  it.each(["AgeRestricted", "InternalError", "constructor", "__proto__"])(
    "for a refusal with the unlisted code %s is an unexpected refusal",
    (code) => {
      expect(errorFor(422, refusal(code))).toMatchObject({
        name: "UnexpectedRefusalError",
        code: "UnexpectedRefusal",
        outcome: "not_done",
        retryable: false,
        message: expect.stringContaining(`HTTP 422, ${code} (`),
      })
    }
  )
})
