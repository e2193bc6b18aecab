import { once } from "node:events"
import type { AddressInfo } from "node:net"
import { simpleParser, type ParsedMail } from "mailparser"
import { SMTPServer, type SMTPServerOptions } from "smtp-server"

/** A real mail server on a free port of this machine that keeps what it gets. */
export type SmtpInbox = {
  port: number
  server: SMTPServer
  /** Accepted messages, parsed. */
  mails: ParsedMail[]
  /** Recipients of the envelope, in the order in which they were accepted. */
  recipients: string[]
  /** Connections opened so far. */
  connections: number
  close(): Promise<void>
}

/** Makes the reply of a mail server that refuses something. */
export function smtpReply(responseCode: number, message: string): Error {
  return Object.assign(new Error(message), { responseCode })
}

/**
 * Starts a mail server; without options it accepts everything from anybody.
 *
 * @param port of a server that was closed, to start it again
 */
export async function startSmtpInbox(
  options: SMTPServerOptions = {},
  port = 0
): Promise<SmtpInbox> {
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ["STARTTLS"],
    closeTimeout: 50,
    onConnect: (_session, callback) => {
      inbox.connections++
      callback()
    },
    onData: (stream, { envelope }, callback) => {
      simpleParser(stream).then((mail) => {
        inbox.mails.push(mail)
        inbox.recipients.push(...envelope.rcptTo.map(({ address }) => address))
        callback()
      }, callback)
    },
    ...options,
  })
  server.on("error", () => undefined)
  server.listen(port, "127.0.0.1")
  await once(server.server, "listening")

  const inbox: SmtpInbox = {
    port: (server.server.address() as AddressInfo).port,
    server,
    mails: [],
    recipients: [],
    connections: 0,
    close: () => new Promise<void>((done) => server.close(() => done())),
  }

  return inbox
}
