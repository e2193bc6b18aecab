import type { CreditNoteEmailProps } from "../credit-note-email-props"
import { renderCreditNoteEmail } from "../render-credit-note-email"

const props: CreditNoteEmailProps = {
  locale: "en-GB",
  shopName: "Müller & Söhne",
  orderDisplayId: "1042",
  creditNoteNumber: "CN-000007",
  invoiceNumber: "INV-000042",
  itemCount: 2,
  total: "€498.00",
  recipientName: "Anna Müller",
  supportEmail: "help@shop.example",
  supportUrl: null,
}

describe("renderCreditNoteEmail", () => {
  it("names credit note, invoice and order, in HTML and plain text", async () => {
    const { subject, html, text } = await renderCreditNoteEmail(props)

    expect(subject).toBe("Credit note CN-000007 for order 1042")

    for (const part of [
      "Hello Anna Müller,",
      "CN-000007",
      "INV-000042",
      "2 licences",
      "€498.00",
      "attached to this e-mail as a PDF file",
      "no longer valid",
    ]) {
      expect(html).toContain(part)
      expect(text).toContain(part)
    }
  })

  it("is German for an Austrian", async () => {
    const { subject, text } = await renderCreditNoteEmail({
      ...props,
      locale: "de-AT",
    })

    expect(subject).toBe("Gutschrift CN-000007 zu Bestellung 1042")
    expect(text).toContain("Zu Rechnung: INV-000042")
    expect(text).toContain("als PDF-Datei")
  })
})
