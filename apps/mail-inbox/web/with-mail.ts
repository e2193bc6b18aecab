import type { Request, RequestHandler, Response } from "express"
import type { KeptMail, Mailbox } from "../mailbox"

/** Answers a request about one mail. */
export type MailHandler = (
  kept: KeptMail,
  response: Response,
  request: Request
) => void | Promise<void>

/** Looks up the mail of a route's `:id`; 404 where it is not there. */
export function withMail(
  mailbox: Mailbox,
  handle: MailHandler
): RequestHandler {
  return (request, response, next) => {
    const kept = mailbox.get(request.params.id)
    if (!kept) {
      response.status(404).send("There is no such mail, or no longer.")
      return
    }
    Promise.resolve(handle(kept, response, request)).catch(next)
  }
}
