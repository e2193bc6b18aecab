import { EsdRequestError } from "../client/esd-request-error"
import type { Words } from "../words/english"

const MINUTE_MS = 60_000

/** What went wrong, in a sentence for the customer. */
export function describeError(error: unknown, { errors }: Words): string {
  if (!(error instanceof EsdRequestError)) {
    return errors.server
  }

  const { status, code, type, message, retryAfterMs } = error

  if (code && errors.codes[code]) {
    return errors.codes[code]
  }

  switch (status) {
    case 401:
      return errors.unauthorized
    case 403:
      return errors.forbidden
    case 404:
      return errors.notFound
    case 429:
      return errors.tooManyRequests(
        retryAfterMs === null
          ? null
          : Math.max(1, Math.ceil(retryAfterMs / MINUTE_MS))
      )
  }

  if (type === "network_error") {
    return errors.network
  }

  return status >= 400 && status < 500
    ? errors.refused(toSentence(message))
    : errors.server
}

/** The shop's sentences may begin with the name of a field. */
function toSentence(message: string): string {
  const sentence = message.replace(/^(Invalid request: )?[\w.[\]]+: (?=\S)/, "")

  return sentence.charAt(0).toUpperCase() + sentence.slice(1)
}
