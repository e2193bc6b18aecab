import { z } from "zod"
import type { MicrosoftEsdError } from "../errors/microsoft-esd-error"
import {
  AccessTokenUnavailableError,
  AuthenticationError,
} from "../errors/microsoft-esd-errors"
import type { HttpAnswer } from "../http/http-exchange"
import { parseRetryAfter } from "../http/parse-retry-after"
import { readJson } from "../http/read-json"

const oauthError = z.object({
  error: z.string(),
  error_description: z.string().optional().catch(undefined),
})

/** OAuth errors (RFC 6749) that say nothing about the credentials. */
const passing = ["temporarily_unavailable", "server_error"]

/**
 * The error for a refusal of the identity provider. Names the OAuth error and
 * Entra ID's own number (AADSTS…), which its documentation explains; the
 * description itself is left out.
 */
export function errorForTokenAnswer(
  answer: HttpAnswer,
  now: number
): MicrosoftEsdError {
  const refusal = oauthError.safeParse(readJson(answer.body)).data
  const isRefusal =
    answer.status >= 400 &&
    answer.status < 500 &&
    answer.status !== 429 &&
    refusal !== undefined &&
    !passing.includes(refusal.error)
  const facts = {
    correlationId: null,
    retryAfterMs: parseRetryAfter(answer.headers["retry-after"], now),
  }

  if (!isRefusal) {
    return new AccessTokenUnavailableError({
      ...facts,
      code: "AccessTokenUnavailable",
      summary: `The identity provider answered HTTP ${answer.status}.`,
    })
  }

  const reasons = [
    /^[a-z_]{1,64}$/.exec(refusal.error)?.[0],
    /^AADSTS\d{1,12}/.exec(refusal.error_description ?? "")?.[0],
  ].filter(Boolean)

  return new AuthenticationError({
    ...facts,
    code: "AuthenticationFailed",
    summary: `The identity provider answered HTTP ${answer.status} (${reasons.join(", ") || "no reason"}).`,
  })
}
