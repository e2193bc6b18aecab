import type { ProviderSendNotificationDTO } from "@medusajs/framework/types"
import { generate } from "selfsigned"
import type { SMTPServerOptions } from "smtp-server"
import { SmtpNotificationProviderService } from "../service"
import type { SmtpOptionsInput } from "../smtp-options"
import { smtpReply, startSmtpInbox, type SmtpInbox } from "./support/smtp-inbox"

const notification: ProviderSendNotificationDTO = {
  to: "anna@customer.example",
  channel: "email",
  template: "esd-welcome",
  content: {
    subject: "Ihre Lizenz – Bestellung 1042",
    html: "<p>Schlüssel AAAAA-BBBBB</p>",
    text: "Schlüssel AAAAA-BBBBB\n",
  },
}

describe("SmtpNotificationProviderService", () => {
  const cleanups: (() => Promise<void> | void)[] = []
  const log: string[] = []
  const record = (message: unknown) => void log.push(String(message))
  const logger = { debug: record, info: record, warn: record, error: record }

  afterEach(async () => {
    for (const cleanup of cleanups.splice(0).reverse()) {
      await cleanup()
    }
    log.length = 0
  })

  function provide(port: number, options: Partial<SmtpOptionsInput> = {}) {
    const provider = new SmtpNotificationProviderService(
      { logger: logger as never },
      { host: "127.0.0.1", port, from: "Shop <shop@shop.example>", ...options }
    )
    cleanups.push(() => provider.close())

    return provider
  }

  async function startInbox(
    options?: SMTPServerOptions,
    port?: number
  ): Promise<SmtpInbox> {
    const inbox = await startSmtpInbox(options, port)
    cleanups.push(inbox.close)

    return inbox
  }

  it("delivers subject, html and text with a date", async () => {
    const inbox = await startInbox()

    await provide(inbox.port).send(notification)

    const [mail] = inbox.mails
    expect(mail.subject).toBe("Ihre Lizenz – Bestellung 1042")
    expect(mail.html).toContain("<p>Schlüssel AAAAA-BBBBB</p>")
    expect(mail.text).toContain("Schlüssel AAAAA-BBBBB")
    expect(mail.from?.text).toBe('"Shop" <shop@shop.example>')
    expect(mail.headers.get("auto-submitted")).toBe("auto-generated")
    expect(Math.abs(Date.now() - Number(mail.date))).toBeLessThan(60_000)
    expect(inbox.recipients).toEqual(["anna@customer.example"])
  })

  it("keeps a line of 500 characters whole", async () => {
    const inbox = await startInbox()
    const link = `https://vendor.example/?token=${"a1B2-_".repeat(80)}&x=1`

    await provide(inbox.port).send({
      ...notification,
      content: { subject: "Link", text: `Open:\n${link}\n` },
    })

    expect(inbox.mails[0].text?.split("\n")).toContain(link)
  })

  it("sends under the given Message-ID and answers it", async () => {
    const inbox = await startInbox()
    const message_id = "<esdasset_01.1@shop.example>"

    const result = await provide(inbox.port).send({
      ...notification,
      provider_data: { message_id },
    })

    expect(result.id).toBe(message_id)
    expect(inbox.mails[0].messageId).toBe(message_id)
  })

  it("makes a Message-ID in the sender's domain when none is given", async () => {
    const inbox = await startInbox()

    const { id } = await provide(inbox.port).send(notification)

    expect(id).toMatch(/^<[^@]+@shop\.example>$/)
    expect(inbox.mails[0].messageId).toBe(id)
  })

  it("sends from the notification's own sender, to cc and bcc", async () => {
    const inbox = await startInbox()

    await provide(inbox.port).send({
      ...notification,
      from: "Licences <licences@shop.example>",
      provider_data: {
        cc: "copy@customer.example",
        bcc: ["blind@reseller.example"],
        reply_to: "help@shop.example",
      },
    })

    const [mail] = inbox.mails
    expect(mail.from?.text).toBe('"Licences" <licences@shop.example>')
    expect(mail.replyTo?.text).toBe("help@shop.example")
    expect(inbox.recipients).toEqual([
      "anna@customer.example",
      "copy@customer.example",
      "blind@reseller.example",
    ])
    expect(mail.headers.has("bcc")).toBe(false)
  })

  it("sends one message to further recipients, to each address once", async () => {
    const inbox = await startInbox()

    await provide(inbox.port).send({
      ...notification,
      provider_data: {
        to: ["ANNA@customer.example", "archive@shop.example"],
        cc: ["archive@shop.example", "reseller@shop.example"],
      },
    })

    const [mail] = inbox.mails
    expect(inbox.mails).toHaveLength(1)
    expect(inbox.recipients).toEqual([
      "anna@customer.example",
      "archive@shop.example",
      "reseller@shop.example",
    ])
    expect([mail.to].flat().map((to) => to?.text)).toEqual([
      "anna@customer.example, archive@shop.example",
    ])
    expect([mail.cc].flat().map((cc) => cc?.text)).toEqual([
      "reseller@shop.example",
    ])
  })

  it("attaches files that come as base64", async () => {
    const inbox = await startInbox()
    const pdf = Buffer.from("%PDF-1.7\n\u0000binary")

    await provide(inbox.port).send({
      ...notification,
      attachments: [
        {
          filename: "Rechnung für Müller.pdf",
          content: pdf.toString("base64"),
          content_type: "application/pdf",
        },
      ],
    })

    const [attachment] = inbox.mails[0].attachments
    expect(attachment.filename).toBe("Rechnung für Müller.pdf")
    expect(attachment.contentType).toBe("application/pdf")
    expect(attachment.contentDisposition).toBe("attachment")
    expect(attachment.content.equals(pdf)).toBe(true)
  })

  it("signs in", async () => {
    const inbox = await startInbox({
      authOptional: false,
      onAuth: ({ username, password }, _session, callback) =>
        username === "shop" && password === "s3cret"
          ? callback(null, { user: username })
          : callback(smtpReply(535, "5.7.8 wrong")),
    })

    await provide(inbox.port, {
      auth: { user: "shop", pass: "s3cret" },
    }).send(notification)
    expect(inbox.mails).toHaveLength(1)

    await expect(
      provide(inbox.port, { auth: { user: "shop", pass: "wr0ng" } }).send(
        notification
      )
    ).rejects.toThrow(
      /did not accept the credentials.* \[esd-smtp authentication_failed passing 535/
    )
  })

  it("says that credentials are missing where the server wants them", async () => {
    const inbox = await startInbox({
      authOptional: false,
      onAuth: (_auth, _session, callback) => callback(null, { user: "shop" }),
    })

    await expect(provide(inbox.port).send(notification)).rejects.toMatchObject({
      failure: { code: "authentication_failed", isPermanent: false },
    })
  })

  it("marks a recipient that is refused for good as permanent", async () => {
    const inbox = await startInbox({
      onRcptTo: (_address, _session, callback) =>
        callback(smtpReply(550, "5.1.1 no such user")),
    })

    await expect(provide(inbox.port).send(notification)).rejects.toMatchObject({
      type: "invalid_data",
      code: "recipient_refused",
      failure: {
        code: "recipient_refused",
        isPermanent: true,
        status: "550 5.1.1",
      },
    })
  })

  it("marks a recipient that is refused for now as passing", async () => {
    const inbox = await startInbox({
      onRcptTo: (_address, _session, callback) =>
        callback(smtpReply(450, "4.7.1 greylisted")),
    })

    await expect(provide(inbox.port).send(notification)).rejects.toMatchObject({
      failure: { code: "deferred", isPermanent: false, status: "450 4.7.1" },
    })
  })

  it("fails when the server accepts only a copy, but not the recipient", async () => {
    const inbox = await startInbox({
      onRcptTo: ({ address }, _session, callback) =>
        callback(
          address === notification.to
            ? smtpReply(550, "5.1.1 no such user")
            : null
        ),
    })

    await expect(
      provide(inbox.port).send({
        ...notification,
        provider_data: { bcc: "blind@reseller.example" },
      })
    ).rejects.toMatchObject({ failure: { code: "recipient_refused" } })
  })

  it("succeeds when only a copy is refused, and logs how many were", async () => {
    const inbox = await startInbox({
      onRcptTo: ({ address }, _session, callback) =>
        callback(
          address === notification.to
            ? null
            : smtpReply(550, "5.1.1 no such user")
        ),
    })

    await provide(inbox.port).send({
      ...notification,
      provider_data: { bcc: "blind@reseller.example" },
    })

    expect(inbox.mails).toHaveLength(1)
    expect(log.join()).toContain("refused 1 of its recipients")
    expect(log.join()).not.toContain("reseller.example")
  })

  it("blames a refused sender on the shop's settings, which pass", async () => {
    const inbox = await startInbox({
      onMailFrom: (_address, _session, callback) =>
        callback(smtpReply(553, "5.7.1 not your address")),
    })

    await expect(provide(inbox.port).send(notification)).rejects.toMatchObject({
      failure: { code: "sender_refused", isPermanent: false },
    })
  })

  it("says when an e-mail is too large for the server", async () => {
    const inbox = await startInbox({
      size: 1000,
      onData: (stream, _session, callback) => {
        stream
          .resume()
          .on("end", () =>
            callback(
              stream.sizeExceeded ? smtpReply(552, "5.3.4 too large") : null
            )
          )
      },
    })

    await expect(
      provide(inbox.port).send({
        ...notification,
        attachments: [{ filename: "a.bin", content: "QUFB".repeat(1000) }],
      })
    ).rejects.toMatchObject({
      failure: { code: "message_too_large", isPermanent: true },
    })
  })

  it("keeps the server's words to itself, for they may quote the e-mail", async () => {
    const inbox = await startInbox({
      onData: (stream, _session, callback) => {
        stream
          .resume()
          .on("end", () => callback(smtpReply(554, "5.7.1 spam: AAAAA-BBBBB")))
      },
    })

    const error = await provide(inbox.port)
      .send(notification)
      .catch((error: unknown) => error)

    expect(error).toMatchObject({
      failure: { code: "message_refused", isPermanent: true },
    })
    expect(JSON.stringify(error) + String(error)).not.toContain("AAAAA")
    expect(log.join()).not.toContain("AAAAA")
  })

  it("logs nothing of an e-mail that was accepted", async () => {
    const inbox = await startInbox()

    await provide(inbox.port).send(notification)

    expect(log).toEqual([])
  })

  it("says that the server is down, and delivers once it is up", async () => {
    const closed = await startSmtpInbox()
    const provider = provide(closed.port)
    await closed.close()

    await expect(provider.send(notification)).rejects.toMatchObject({
      failure: { code: "server_unreachable", isPermanent: false },
    })

    const inbox = await startInbox({}, closed.port)
    await provider.send(notification)

    expect(inbox.mails).toHaveLength(1)
  })

  it("delivers after the server has restarted under an open connection", async () => {
    const first = await startSmtpInbox()
    const provider = provide(first.port)
    await provider.send(notification)
    await first.close()

    const second = await startInbox({}, first.port)
    await provider.send(notification)

    expect(second.mails).toHaveLength(1)
  })

  it("says when a name does not exist", async () => {
    await expect(
      provide(25, { host: "mail.invalid", tls: { required: false } }).send(
        notification
      )
    ).rejects.toMatchObject({
      failure: { code: "server_unreachable", isPermanent: false },
    })
  })

  it("hands an e-mail in once, even when the connection breaks off before the answer", async () => {
    let received = 0
    const inbox = await startInbox({
      onData: (stream) => {
        stream.resume().on("end", () => {
          received++
          for (const { _socket } of inbox.server.connections as Iterable<{
            _socket: { destroy(): void }
          }>) {
            _socket.destroy()
          }
        })
      },
    })

    await expect(provide(inbox.port).send(notification)).rejects.toMatchObject({
      failure: { code: "connection_lost", isPermanent: false },
    })
    expect(received).toBe(1)
  })

  it("does not send in clear to a server elsewhere", async () => {
    const inbox = await startInbox()

    await expect(
      provide(inbox.port, { tls: { required: true } }).send(notification)
    ).rejects.toMatchObject({
      failure: { code: "tls_failed", isPermanent: false },
    })
    expect(inbox.mails).toHaveLength(0)
  })

  it("encrypts, and accepts only a certificate that it can check", async () => {
    const { private: key, cert } = await generate([
      { name: "commonName", value: "mail.shop.example" },
    ])
    const inbox = await startInbox({ key, cert, disabledCommands: [] })
    const tls = { required: true, ca: cert, servername: "mail.shop.example" }

    await expect(
      provide(inbox.port, { tls: { required: true } }).send(notification)
    ).rejects.toMatchObject({ failure: { code: "tls_failed" } })
    await expect(
      provide(inbox.port, { tls: { ...tls, servername: "other" } }).send(
        notification
      )
    ).rejects.toMatchObject({ failure: { code: "tls_failed" } })
    expect(inbox.mails).toHaveLength(0)

    await provide(inbox.port, { tls }).send(notification)
    expect(inbox.mails).toHaveLength(1)
  })

  it("sends many at once over few connections", async () => {
    const inbox = await startInbox()
    const provider = provide(inbox.port, { pool: { maxConnections: 3 } })

    const results = await Promise.all(
      Array.from({ length: 40 }, (_, index) =>
        provider.send({
          ...notification,
          provider_data: { message_id: `<${index}@shop.example>` },
        })
      )
    )

    expect(results.map(({ id }) => id)).toEqual(
      Array.from({ length: 40 }, (_, index) => `<${index}@shop.example>`)
    )
    expect(new Set(inbox.mails.map(({ messageId }) => messageId)).size).toBe(40)
    expect(inbox.connections).toBe(3)
  })

  it("keeps delivering while single e-mails are refused", async () => {
    const inbox = await startInbox({
      onRcptTo: ({ address }, _session, callback) =>
        callback(address.startsWith("bad") ? smtpReply(550, "5.1.1 no") : null),
    })
    const provider = provide(inbox.port, { pool: { maxConnections: 2 } })

    const results = await Promise.allSettled(
      Array.from({ length: 10 }, (_, index) =>
        provider.send({
          ...notification,
          to: `${index % 2 ? "bad" : "good"}${index}@customer.example`,
        })
      )
    )

    expect(results.filter(({ status }) => status === "fulfilled")).toHaveLength(
      5
    )
    expect(inbox.mails).toHaveLength(5)
  })

  it.each<[string, Partial<ProviderSendNotificationDTO>, RegExp]>([
    ["content", { content: null }, /content\.subject, content\.html/],
    ["a body", { content: { subject: "S" } }, /content\.html or content\.text/],
    ["a recipient", { to: "" }, /wrong: to\./],
    ["a usable cc", { provider_data: { cc: 5 } }, /provider_data\.cc/],
  ])("refuses a notification without %s", async (_, changes, message) => {
    const send = provide(1).send({ ...notification, ...changes })

    await expect(send).rejects.toThrow(message)
    await expect(send).rejects.toMatchObject({
      failure: { code: "invalid_message", isPermanent: true },
    })
  })

  it("reads no file and no address from attachments", async () => {
    const inbox = await startInbox()

    await provide(inbox.port).send({
      ...notification,
      attachments: [
        { filename: "a.txt", content: "/etc/passwd", path: "/etc/passwd" },
      ] as never,
    })

    expect(inbox.mails[0].attachments[0].content.toString()).not.toContain(
      "root:"
    )
  })
})
