import type { RequestHandler } from "express"
import { requestContext } from "./request-context"

/** Logs one line a request: the route's pattern instead of its URL, because a URL may hold a product key. */
export function logRequests(
  report: (line: Record<string, unknown>) => void,
  now: () => number
): RequestHandler {
  return (request, response, next) => {
    const startedAt = now()

    response.once("close", () => {
      const route = (request.route as { path?: string } | undefined)?.path
      report({
        method: request.method,
        route: route === undefined ? null : `${request.baseUrl}${route}`,
        status: response.writableFinished ? response.statusCode : null,
        ms: now() - startedAt,
        correlationId: requestContext(response).correlationId,
      })
    })
    next()
  }
}
