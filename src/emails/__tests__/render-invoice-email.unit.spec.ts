import type { InvoiceEmailProps } from "../invoice-email-props"
import { renderInvoiceEmail } from "../render-invoice-email"

const props: InvoiceEmailProps = {
  locale: "en-GB",
  shopName: "Müller & Söhne",
  orderDisplayId: "1042",
  invoiceNumber: "INV-2026-000042",
  itemCount: 3,
  total: "€747.00",
  recipientName: "Anna Müller",
  supportEmail: "help@shop.example",
  supportUrl: null,
}

describe("renderInvoiceEmail", () => {
  it("names invoice and order in the subject", async () => {
    const { subject } = await renderInvoiceEmail(props)

    expect(subject).toBe("Invoice INV-2026-000042 for order 1042")
  })

  it("says the same in HTML and plain text", async () => {
    const { html, text } = await renderInvoiceEmail(props)

    for (const part of [
      "Hello Anna Müller,",
      "INV-2026-000042",
      "3 licences",
      "€747.00",
      "attached to this e-mail as a PDF file",
      "help@shop.example",
    ]) {
      expect(html).toContain(part)
      expect(text).toContain(part)
    }

    expect(html).toContain("Müller &amp; Söhne")
    expect(text).toContain("Total: €747.00")
  })

  it("does not speak of several licences when there is one", async () => {
    const { text } = await renderInvoiceEmail({ ...props, itemCount: 1 })

    expect(text).toContain("Items: 1 licence\n")
  })

  it("is German for an Austrian", async () => {
    const { subject, text } = await renderInvoiceEmail({
      ...props,
      locale: "de-AT",
    })

    expect(subject).toBe("Rechnung INV-2026-000042 zu Bestellung 1042")
    expect(text).toContain("Positionen: 3 Lizenzen")
    expect(text).toContain("als PDF-Datei")
  })

  it("takes control characters out of the texts", async () => {
    const { subject, html } = await renderInvoiceEmail({
      ...props,
      invoiceNumber: "INV\u0000-1\uFDD0",
    })

    expect(subject).toBe("Invoice INV-1 for order 1042")
    expect(html).not.toContain("\u0000")
    expect(html).not.toContain("\uFDD0")
  })
})
