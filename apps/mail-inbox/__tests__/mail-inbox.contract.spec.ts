import { once } from "node:events"
import { connect } from "node:net"
import { createTransport, type SendMailOptions } from "nodemailer"
import { startMailInbox, type MailInbox, type ReceivedMail } from "../index"

describe("the mail inbox", () => {
  let inbox: MailInbox

  beforeEach(async () => {
    inbox = await startMailInbox()
  })

  afterEach(() => inbox.close())

  const send = async (...mails: SendMailOptions[]) => {
    const transport = createTransport({
      host: "127.0.0.1",
      port: inbox.smtpPort,
      pool: true,
    })
    await Promise.all(mails.map((mail) => transport.sendMail(mail)))
    transport.close()
  }
  const get = (path: string) => fetch(new URL(path, inbox.url))
  const list = async (query = "") =>
    (await get(`/api/mails${query}`)).json() as Promise<{
      count: number
      mails: ReceivedMail[]
    }>

  const mail = {
    from: "Müllers Softwareladen <shop@example.com>",
    to: "jörg@example.com",
    bcc: "reseller@example.com",
    subject: "Ihr Lizenzschlüssel für Büro & Größe",
    messageId: "<licence-1@example.com>",
    text: "Grüße aus Köln",
    html: '<p style="color: green">Grüße aus Köln</p><script>alert(1)</script>',
    attachments: [
      {
        filename: "Rechnung für März.pdf",
        contentType: "application/pdf",
        content: Buffer.from("%PDF-1.7 äöü"),
      },
    ],
  }

  it("lists a mail with its recipients, text and attachments", async () => {
    await send(mail)

    const { count, mails } = await list()

    expect(count).toBe(1)
    expect(mails[0]).toMatchObject({
      message_id: "<licence-1@example.com>",
      subject: "Ihr Lizenzschlüssel für Büro & Größe",
      to: expect.arrayContaining(["reseller@example.com"]),
      text: expect.stringContaining("Grüße aus Köln"),
      attachments: [
        { filename: "Rechnung für März.pdf", content_type: "application/pdf" },
      ],
    })
  })

  it("shows the mail's html in a frame that runs no script", async () => {
    await send(mail)

    const page = await (await get("/mails/1")).text()
    const content = await get("/mails/1/content")

    expect(page).toContain("Ihr Lizenzschlüssel für Büro &amp; Größe")
    expect(await content.text()).toContain("Grüße aus Köln")
    expect(content.headers.get("content-security-policy")).toMatch(
      /default-src 'none'.*sandbox(?!.*allow-scripts)/
    )
  })

  it("hands out an attachment as it was sent, under its own name", async () => {
    await send(mail)

    const answer = await get("/mails/1/attachments/0")

    expect(Buffer.from(await answer.arrayBuffer()).toString()).toBe(
      "%PDF-1.7 äöü"
    )
    expect(answer.headers.get("content-type")).toContain("application/pdf")
    expect(answer.headers.get("content-disposition")).toContain(
      encodeURIComponent("Rechnung für März.pdf")
    )
  })

  it("finds mails by recipient, subject and text", async () => {
    await send(mail, { ...mail, to: "other@example.com", text: "Nichts" })

    expect((await list("?q=OTHER@example.com")).count).toBe(1)
    expect((await list("?q=Köln")).count).toBe(1)
    expect((await list("?q=nobody")).count).toBe(0)
  })

  it("escapes what a mail says about itself", async () => {
    await send({ ...mail, subject: '<img src=x onerror="alert(1)">' })

    for (const path of ["/", "/mails/1", "/?q=%3Cimg"]) {
      expect(await (await get(path)).text()).not.toContain("<img")
    }
  })

  it("holds a thousand mails and shows them page by page", async () => {
    await send(
      ...Array.from({ length: 1_000 }, (_, index) => ({
        ...mail,
        subject: `Lizenz ${index + 1}`,
      }))
    )

    const { count, mails } = await list("?offset=900&limit=200")

    expect(count).toBe(1_000)
    expect(mails).toHaveLength(100)
    expect(new Set((await list("?limit=1000")).mails.map(bySubject)).size).toBe(
      1_000
    )
  })

  it("goes on when a client breaks off in the middle of a mail", async () => {
    const client = connect(inbox.smtpPort, "127.0.0.1")
    for (const line of ["EHLO shop", "MAIL FROM:<shop@example.com>", "NOOP"]) {
      await once(client, "data")
      client.write(`${line}\r\n`)
    }
    await once(client, "data")
    client.resetAndDestroy()
    await once(client, "close")
    await send(mail)

    expect((await list()).count).toBe(1)
  })

  it("forgets all mails when asked to", async () => {
    await send(mail)

    await fetch(new URL("/api/mails", inbox.url), { method: "DELETE" })

    expect((await list()).count).toBe(0)
    expect((await get("/mails/1")).status).toBe(404)
  })
})

function bySubject({ subject }: { subject: string }): string {
  return subject
}
