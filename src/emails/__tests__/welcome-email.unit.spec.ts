import { renderEmail } from "../rendering/render-email"
import WelcomeEmail, {
  type WelcomeEmailProps,
} from "../templates/welcome-email"

const props: WelcomeEmailProps = {
  ...WelcomeEmail.PreviewProps,
  productKey: "AAAAA-BBBBB-CCCCC-DDDDD-EEEEE",
}

function render(changes: Partial<WelcomeEmailProps> = {}) {
  return renderEmail(WelcomeEmail, { ...props, ...changes })
}

describe("WelcomeEmail", () => {
  it("names product, order and licence in the subject, but never the key", () => {
    const { subject } = render()

    expect(subject).toBe(
      "Your licence for Microsoft Office Home & Business 2024 (2 of 3) – order 1042"
    )
  })

  it("counts nothing when there is only one licence", () => {
    const { subject, text } = render({ licenceNumber: 1, licenceCount: 1 })

    expect(subject).toBe(
      "Your licence for Microsoft Office Home & Business 2024 – order 1042"
    )
    expect(text).not.toContain("1 of 1")
  })

  it("keeps line breaks in a product title out of the subject", () => {
    const { subject } = render({ productTitle: "Office\r\nBcc: x@y.example" })

    expect(subject).not.toMatch(/[\r\n]/)
  })

  it("puts key and links on lines of their own in the plain text", () => {
    const lines = render().text.split("\n")

    expect(lines).toContain(props.productKey)
    expect(lines).toContain(props.activationLink)
    expect(lines).toContain(props.downloadLink)
    expect(lines[lines.indexOf(String(props.activationLink)) - 1]).toBe(
      "Activate licence:"
    )
  })

  it("says everything of the HTML in the plain text too", () => {
    const { text } = render()

    for (const part of [
      "Hello Anna Müller,",
      "Product: Microsoft Office Home & Business 2024",
      "Part number: EP2-06605",
      "Order: 1042, placed on November 22, 2026",
      "Licence: 2 of 3",
      " 1. Choose “Activate licence”.",
      "IF SOMETHING DOES NOT WORK",
      "E-mail: help@nordlicht.example",
      "Help page: https://nordlicht.example/help",
    ]) {
      expect(text).toContain(part)
    }
  })

  it("shows the key once, and the address of each button twice in HTML", () => {
    const { html } = render()
    const href = String(props.activationLink).replaceAll("&", "&amp;")

    expect(html.split(String(props.productKey))).toHaveLength(2)
    expect(html.split(`href="${href}"`)).toHaveLength(3)
    expect(html).toContain(`>${href}</a>`)
  })

  it("explains activation with the product key when there is no link", () => {
    const { text, html } = render({ activationLink: null })

    expect(text).not.toContain("Activate licence")
    expect(html).not.toContain("Activate licence")
    expect(text).toContain("enter the product key when you are asked for it")
    expect(text).toContain("Choose “Download software” and install")
  })

  it("does not speak of a download when there is none", () => {
    const both = [render({ downloadLink: null })]
    both.push(render({ downloadLink: null, activationLink: null }))

    for (const { text } of both) {
      expect(text).not.toContain("Download")
    }
  })

  it("points to the shop when no support contact is set", () => {
    const { text } = render({ supportEmail: null, supportUrl: null })

    expect(text).toContain("Please contact Nordlicht Software.")
    expect(text).not.toContain("E-mail:")
  })

  it("greets without a name when there is none", () => {
    expect(render({ recipientName: null }).text).toContain("Hello,\n")
  })

  it.each(["de", "de-AT", "de_CH", "DE-de"])("is German for %s", (locale) => {
    const { subject, html, text } = render({ locale })

    expect(subject).toBe(
      "Ihre Lizenz für Microsoft Office Home & Business 2024 (2 von 3) – Bestellung 1042"
    )
    expect(html).toContain('<html dir="ltr" lang="de">')
    expect(text).toContain("22. November 2026")
    expect(text).not.toMatch(/licence|order|product key/i)
  })

  it.each(["en", "fr-FR", "", "not a locale", "den"])(
    "is English for %p",
    (locale) => {
      const { subject, html, text } = render({ locale })

      expect(subject).toContain("Your licence for")
      expect(html).toContain('<html dir="ltr" lang="en">')
      expect(text).toContain("November 22, 2026")
    }
  )

  it("writes dates as they are written where the reader lives", () => {
    expect(render({ locale: "en-GB" }).text).toContain("22 November 2026")
    expect(render({ locale: "en-US" }).text).toContain("November 22, 2026")
  })

  it("escapes what comes from outside", () => {
    const { html } = render({
      shopName: "<script>alert(1)</script>",
      productTitle: `"><img src=x onerror=alert(1)>`,
    })

    expect(html).not.toContain("<script")
    expect(html).not.toContain("<img")
  })

  it("loads nothing from anywhere, so that nobody is tracked", () => {
    const { html } = render()

    expect(html).not.toMatch(
      /<(img|link|script|iframe|object)\b|\ssrc=|url\(|@import/i
    )
  })

  it("supports dark mode, phones and Outlook for Windows", () => {
    const { html } = render()

    expect(html).toContain('<meta name="color-scheme" content="light dark">')
    expect(html).toContain("@media (prefers-color-scheme: dark)")
    expect(html).toContain("@media (max-width: 620px)")
    expect(html).toContain("<!--[if mso]>")
  })

  it("stays far below the size at which Gmail cuts e-mails off", () => {
    expect(Buffer.byteLength(render().html)).toBeLessThan(50_000)
  })
})
