import { once } from "node:events"
import { createServer } from "node:http"
import type { AddressInfo } from "node:net"
import { createSmtpServer } from "./create-smtp-server"
import { Mailbox } from "./mailbox"
import { createWebApp } from "./web/create-web-app"

const HOST = "127.0.0.1"

/** Ports to listen on; 0 = any that is free. */
export type MailInboxOptions = { smtpPort?: number; webPort?: number }

export type MailInbox = {
  /** Where the web inbox and its JSON list are. */
  url: string
  smtpPort: number
  close(): Promise<void>
}

/**
 * Starts the SMTP server and the web inbox on loopback. Used by the demo, and
 * by tests that want to see what was sent.
 */
export async function startMailInbox({
  smtpPort = 0,
  webPort = 0,
}: MailInboxOptions = {}): Promise<MailInbox> {
  const mailbox = new Mailbox()
  const smtp = createSmtpServer(mailbox)
  const web = createServer(createWebApp(mailbox))
  smtp.listen(smtpPort, HOST)
  web.listen(webPort, HOST)
  await Promise.all([once(smtp.server, "listening"), once(web, "listening")])
  return {
    url: `http://${HOST}:${portOf(web)}`,
    smtpPort: portOf(smtp.server),
    async close() {
      web.closeAllConnections()
      await Promise.all([
        new Promise<void>((done) => smtp.close(() => done())),
        new Promise<void>((done) => web.close(() => done())),
      ])
    },
  }
}

function portOf(server: { address(): AddressInfo | string | null }): number {
  return (server.address() as AddressInfo).port
}
