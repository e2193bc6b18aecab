import express, { type Express } from "express"
import type { Mailbox } from "../mailbox"
import { listPage } from "./list-page"
import { mailPage } from "./mail-page"
import { parseQuery } from "./parse-query"
import { sendAttachment } from "./send-attachment"
import { sendContent } from "./send-content"
import { withMail } from "./with-mail"

/** The web inbox (`/`) and the list for programs (`/api/mails`). */
export function createWebApp(mailbox: Mailbox): Express {
  const app = express()
  app.disable("x-powered-by")

  app.get("/", (request, response, next) => {
    const query = parseQuery(request.query, 50)
    mailbox
      .list(query)
      .then((list) => response.send(listPage({ ...list, ...query })))
      .catch(next)
  })
  app.get("/mails/:id", withMail(mailbox, sendPage))
  app.get("/mails/:id/content", withMail(mailbox, sendContent))
  app.get("/mails/:id/source", withMail(mailbox, sendSource))
  app.get("/mails/:id/attachments/:index", withMail(mailbox, sendAttachment))

  app.get("/api/mails", (request, response, next) => {
    const query = parseQuery(request.query, 100)
    const { offset, limit } = query
    mailbox
      .list(query)
      .then((list) => response.json({ ...list, offset, limit }))
      .catch(next)
  })
  app.delete("/api/mails", (_request, response) => {
    mailbox.clear()
    response.sendStatus(204)
  })
  return app
}

const sendPage: Parameters<typeof withMail>[1] = async ({ read }, response) => {
  response.send(mailPage(await read()))
}

const sendSource: Parameters<typeof withMail>[1] = ({ raw }, response) => {
  response.type("text/plain").send(raw)
}
