import { buffer } from "node:stream/consumers"
import { SMTPServer } from "smtp-server"
import type { Mailbox } from "./mailbox"

/**
 * An SMTP server that puts all it gets into the mailbox and lets anybody in.
 * It answers 250 only once the mail can be seen there.
 */
export function createSmtpServer(mailbox: Mailbox): SMTPServer {
  const server = new SMTPServer({
    banner: "mail inbox for development",
    disabledCommands: ["AUTH", "STARTTLS"],
    disableReverseLookup: true,
    onData(stream, session, callback) {
      const { mailFrom, rcptTo } = session.envelope
      buffer(stream)
        .then((raw) =>
          mailbox.add(raw, {
            from: mailFrom ? mailFrom.address : "",
            to: rcptTo.map(({ address }) => address),
          })
        )
        .then(() => callback(), callback)
    },
  })
  // a client that breaks off takes only its own mail with it
  server.on("error", () => {})
  return server
}
