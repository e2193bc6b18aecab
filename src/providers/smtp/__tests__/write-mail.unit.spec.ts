import { simpleParser } from "mailparser"
import type { SendMailOptions } from "nodemailer"
import MailComposer from "nodemailer/lib/mail-composer"
import { writeMail } from "../write-mail"

const mail: SendMailOptions = {
  from: "Müllers Laden <shop@example.com>",
  to: "Jörg Käufer <joerg@example.com>",
  cc: "reseller@example.com",
  bcc: "archive@example.com",
  replyTo: "help@example.com",
  messageId: "<licence-1@example.com>",
  subject: "Ihr Lizenzschlüssel für Büro & Größe, in vielen Wörtern",
  text: "Schlüssel: AAAAA-BBBBB-CCCCC-DDDDD-EEEEE\n.\n".repeat(60),
  html: "<p>Schlüssel: AAAAA-BBBBB-CCCCC-DDDDD-EEEEE 🎉</p>\n".repeat(60),
  textEncoding: "base64",
  headers: { "Auto-Submitted": "auto-generated" },
}

const read = async (raw: SendMailOptions["raw"]) => {
  const { headers, ...parsed } = await simpleParser(String(raw))
  const { date: _date, ...comparable } = Object.fromEntries(headers)

  return {
    ...comparable,
    "content-type": {
      ...(comparable["content-type"] as object),
      params: null,
    },
    text: parsed.text,
    html: parsed.html,
    attachments: parsed.attachments,
  }
}

describe("writeMail", () => {
  it("writes an e-mail of text and html as nodemailer itself does", async () => {
    const { raw } = writeMail(mail)
    const ofNodemailer = await new MailComposer(mail).compile().build()

    expect(await read(raw)).toEqual(await read(ofNodemailer.toString()))
    expect((await read(raw)).html).toBe(mail.html)
  })

  it("hands the e-mail to everybody, and names no blind copy in it", () => {
    const { raw, envelope, messageId } = writeMail(mail)

    expect(envelope).toEqual({
      from: "shop@example.com",
      to: ["joerg@example.com", "reseller@example.com", "archive@example.com"],
    })
    expect(raw).not.toContain("archive@example.com")
    expect(messageId).toBe("<licence-1@example.com>")
  })

  it("keeps a line break in a subject or address from becoming a header", () => {
    const { raw } = writeMail({
      ...mail,
      subject: "Key\r\nBcc: thief@example.com",
      to: "a@example.com\r\nBcc: thief@example.com",
    })

    expect(raw).not.toMatch(/^Bcc:/m)
  })

  it("keeps every line as short as mail servers demand", () => {
    const lines = String(writeMail(mail).raw).split("\r\n")

    expect(Math.max(...lines.map(({ length }) => length))).toBeLessThan(100)
    expect(String(writeMail(mail).raw)).not.toMatch(/[^\r]\n/)
  })

  it.each([
    ["attachments", { ...mail, attachments: [{ content: "%PDF" }] }],
    ["text only", { ...mail, html: undefined }],
    ["html only", { ...mail, text: undefined }],
    ["an empty text", { ...mail, text: "" }],
    ["an empty html", { ...mail, html: "" }],
    [
      "a calendar entry",
      { ...mail, icalEvent: { content: "BEGIN:VCALENDAR" } },
    ],
  ])("leaves an e-mail with %s to nodemailer", (_what, other) => {
    expect(writeMail(other)).toBe(other)
  })
})
