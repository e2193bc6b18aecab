import { randomUUID } from "node:crypto"
import type { RequestHandler } from "express"
import { requestContext } from "./request-context"

const HEADER = "X-Correlation-Id"

/** Echoes the caller's X-Correlation-Id, or gives the request one, so that answer, error body and log line can be matched. */
export const correlate: RequestHandler = (request, response, next) => {
  const correlationId = request.get(HEADER) || randomUUID()

  requestContext(response).correlationId = correlationId
  response.setHeader(HEADER, correlationId)
  next()
}
