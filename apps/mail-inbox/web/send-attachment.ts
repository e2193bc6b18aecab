import { simpleParser } from "mailparser"
import type { MailHandler } from "./with-mail"

/** What a browser shows by itself; anything else is downloaded. */
const SHOWN = ["application/pdf", "image/png", "image/jpeg", "text/plain"]

/** One attachment as it was sent. */
export const sendAttachment: MailHandler = async (
  { read, raw },
  response,
  request
) => {
  const index = Number(request.params.index)
  const { attachments } = await simpleParser(raw)
  const attachment = attachments[index]
  if (!attachment) {
    response.status(404).send("There is no such attachment.")
    return
  }
  const { contentType, content } = attachment
  const mail = await read()
  const type = SHOWN.includes(contentType) ? "inline" : "attachment"
  const filename = encodeFilename(mail.attachments[index].filename)
  response
    .set("Content-Disposition", `${type}; filename*=UTF-8''${filename}`)
    .set("X-Content-Type-Options", "nosniff")
    .type(contentType)
    .send(content)
}

/** As RFC 8187 wants it, which keeps umlauts. */
function encodeFilename(name: string): string {
  return encodeURIComponent(name).replace(
    /['()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16)}`
  )
}
