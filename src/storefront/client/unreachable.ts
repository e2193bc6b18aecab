import { EsdRequestError } from "./esd-request-error"

/** No answer came. */
export function unreachable(cause: unknown): EsdRequestError {
  return new EsdRequestError(
    "The shop could not be reached. Check your connection and try again.",
    { type: "network_error", cause }
  )
}

/** An answer of success that is not what was asked for, e.g. a page of a proxy. */
export function unexpectedAnswer(
  status: number,
  cause: unknown
): EsdRequestError {
  return new EsdRequestError(
    "The shop's answer could not be read. Try again, and check the address of the shop's API if it lasts.",
    { status, cause }
  )
}
