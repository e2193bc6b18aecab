import { ApiError, type ErrorDetail } from "./api-error"

/** The 400 of a request whose fields break a rule; its message names them all. */
export function invalidRequest(details: ErrorDetail[]): ApiError {
  const faults = details.map(({ field, issue }) => `${field}: ${issue}`)

  return new ApiError(
    "InvalidRequest",
    `The request is not valid. Correct these and send it again: ${faults.join("; ")}.`,
    { details }
  )
}
