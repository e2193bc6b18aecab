import { MicrosoftEsdError } from "../errors/microsoft-esd-error"
import { AccessTokenUnavailableError } from "../errors/microsoft-esd-errors"
import { TransportFailure } from "../http/transport-failure"

/**
 * The error for a token request that failed otherwise than by a refusal.
 * openid-client wraps what its fetch throws and keeps whole answers in its own
 * errors, so only what is known to be clean is taken from them.
 */
export function errorForTokenFailure(error: unknown): MicrosoftEsdError {
  const cause = error instanceof Error && error.cause ? error.cause : error

  if (cause instanceof MicrosoftEsdError) {
    return cause
  }

  const what =
    cause instanceof TransportFailure
      ? `The identity provider gave no answer (${cause.kind}, ${cause.reason}).`
      : "The identity provider's answer could not be read."

  return new AccessTokenUnavailableError({
    code: "AccessTokenUnavailable",
    summary: what,
    correlationId: null,
  })
}
