import type { Request, RequestHandler, Response } from "express"

/** Turns an async handler into one of Express 4, which does not wait for promises: a rejection goes to the error handler. */
export function asyncRoute(
  handle: (request: Request, response: Response) => Promise<unknown>
): RequestHandler {
  return (request, response, next) => {
    handle(request, response).catch(next)
  }
}
