import {
  AccountNotSynchronizedError,
  AnswerTimeoutError,
  CreditLimitExceededError,
  RateLimitedError,
  ServiceFailedError,
} from "../../clients/microsoft-esd"
import { judgeFailure } from "../judge-failure"

const MAX_ATTEMPTS = 3
const facts = { summary: "A purchase failed.", correlationId: "c-1" }
const first = { sync_attempts: 1, may_be_bought: false }
const last = { sync_attempts: MAX_ATTEMPTS, may_be_bought: false }
const timeOut = new AnswerTimeoutError({ ...facts, code: "AnswerTimeout" })
const slowDown = new RateLimitedError({
  ...facts,
  code: "TooManyRequests",
  retryAfterMs: 2000,
})
const refusal = new CreditLimitExceededError({
  ...facts,
  code: "CreditLimitExceeded",
})

const judge = (
  ...[error, asset]: [Parameters<typeof judgeFailure>[0], typeof first]
) => judgeFailure(error, asset, MAX_ATTEMPTS)

describe("judgeFailure", () => {
  it("has the vendor asked before it buys again, after an answer that was lost", () => {
    expect(judge(timeOut, first)).toMatchObject({
      retry: true,
      unfinished: {
        sync_status: "unsynchronized",
        reason: "outcome_unknown",
        code: "AnswerTimeout",
        may_be_bought: true,
        counts: true,
      },
    })
  })

  it("keeps that note when a later try certainly did nothing", () => {
    const asset = { ...first, may_be_bought: true }

    expect(judge(slowDown, asset).unfinished.may_be_bought).toBe(true)
    expect(judge(refusal, asset).unfinished.may_be_bought).toBe(true)
  })

  it("ends a licence that was refused, with the vendor's code", () => {
    expect(judge(refusal, first)).toMatchObject({
      retry: false,
      unfinished: {
        action: "sync_refused",
        sync_status: "failed",
        reason: "CreditLimitExceeded",
        correlation_id: "c-1",
        may_be_bought: false,
      },
    })
  })

  it("ends a licence whose tries are used up", () => {
    expect(judge(timeOut, last)).toMatchObject({
      retry: false,
      unfinished: { sync_status: "failed", reason: "outcome_unknown" },
    })
  })

  it("never ends a licence because the vendor asks to slow down", () => {
    const busy = new ServiceFailedError({
      ...facts,
      code: "ServiceUnavailable",
      retryAfterMs: 1000,
    })

    for (const error of [slowDown, busy]) {
      expect(judge(error, last)).toMatchObject({
        retry: true,
        unfinished: { counts: false },
      })
    }
  })

  it("synchronizes the account again that the vendor does not know, and not for ever", () => {
    const unknown = new AccountNotSynchronizedError({
      ...facts,
      code: "AccountNotSynchronized",
    })

    expect(judge(unknown, first)).toMatchObject({
      accountUnknown: true,
      retry: true,
      unfinished: { reason: "awaiting_account" },
    })
    expect(judge(unknown, last)).toMatchObject({
      retry: false,
      unfinished: { sync_status: "failed", reason: "AccountNotSynchronized" },
    })
  })
})
