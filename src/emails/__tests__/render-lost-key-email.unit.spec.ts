import type { LostKeyEmailProps } from "../lost-key-email-props"
import { renderLostKeyEmail } from "../render-lost-key-email"

const LINK = "https://shop.example/lost-key?lang=en#token=esdlk_1.key.c2lnbg"

const props: LostKeyEmailProps = {
  locale: "en-GB",
  shopName: "Müller & Söhne",
  orderDisplayId: "1042",
  link: LINK,
  recipientName: "Anna Müller",
  supportEmail: "help@shop.example",
  supportUrl: null,
}

describe("renderLostKeyEmail", () => {
  it("names the order in the subject and says how long the link works", async () => {
    const { subject, html, text } = await renderLostKeyEmail(props)

    expect(subject).toBe("See the product keys of order 1042 again")

    for (const part of [
      "Hello Anna Müller,",
      "order 1042",
      "It works for 30 minutes",
      "If you did not ask for it, you need not do anything",
      "help@shop.example",
    ]) {
      expect(html).toContain(part)
      expect(text).toContain(part)
    }

    expect(html).toContain("Müller &amp; Söhne")
  })

  it("has the whole link in the button, written out, and in plain text", async () => {
    const { html, text } = await renderLostKeyEmail(props)

    expect(html.split(`href="${LINK}"`)).toHaveLength(3)
    expect(html).toContain(`>${LINK}</a>`)
    expect(text).toContain(LINK)
  })

  it("is German for an Austrian", async () => {
    const { subject, text } = await renderLostKeyEmail({
      ...props,
      locale: "de-AT",
    })

    expect(subject).toBe(
      "Produktschlüssel zu Bestellung 1042 noch einmal ansehen"
    )
    expect(text).toContain("30 Minuten")
    expect(text).toContain(LINK)
  })

  it("takes control characters out of the texts", async () => {
    const { subject, html } = await renderLostKeyEmail({
      ...props,
      orderDisplayId: "1\u00002\uFDD0",
    })

    expect(subject).toContain("order 12")
    expect(html).not.toContain("\u0000")
    expect(html).not.toContain("\uFDD0")
  })
})
