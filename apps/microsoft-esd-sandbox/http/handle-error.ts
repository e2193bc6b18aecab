import type { ErrorRequestHandler } from "express"
import { ApiError } from "./api-error"
import { invalidRequest } from "./invalid-request"
import { requestContext } from "./request-context"

/** Writes every error in the contract's form; an unforeseen one as 500 InternalError, its cause only in the log. */
export function handleError(
  report: (line: Record<string, unknown>) => void
): ErrorRequestHandler {
  return (error: unknown, _request, response, next) => {
    if (response.headersSent) {
      next(error)
      return
    }

    const { correlationId } = requestContext(response)
    const answer = asApiError(error)
    if (answer.code === "InternalError" && answer !== error) {
      // The message only: a driver's error also carries the statement's values.
      report({
        level: "error",
        correlationId,
        error: error instanceof Error ? error.message : String(error),
      })
    }

    if (answer.status === 401) {
      response.setHeader("WWW-Authenticate", 'Bearer error="invalid_token"')
    }
    if (answer.retryAfterSeconds !== undefined) {
      response.setHeader("Retry-After", String(answer.retryAfterSeconds))
    }
    response.status(answer.status).json({
      code: answer.code,
      message: answer.message,
      details: answer.details,
      correlationId,
    })
  }
}

function asApiError(error: unknown): ApiError {
  if (error instanceof ApiError) {
    return error
  }
  if (isBodyParserError(error)) {
    return invalidRequest([{ field: "(body)", issue: error.message }])
  }

  return new ApiError(
    "InternalError",
    "The sandbox failed to carry out the request; its log says why. Ask by transaction id whether it was done before you repeat it."
  )
}

/** Errors of Express's body parser say themselves that they are the caller's. */
function isBodyParserError(error: unknown): error is Error {
  return error instanceof Error && "expose" in error && error.expose === true
}
