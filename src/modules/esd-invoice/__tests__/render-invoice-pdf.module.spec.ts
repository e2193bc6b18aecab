import { MedusaError } from "@medusajs/framework/utils"
import { invoiceInput, licence } from "./support/invoice-input"
import { describeInvoiceModule } from "./support/invoice-module-runner"
import { readPdfText } from "./support/read-pdf-text"

describeInvoiceModule(({ service }) => {
  it("prints what was issued, and the same bytes on every call", async () => {
    const { id, number } = await service.issueInvoice(
      invoiceInput({ locale: "de-DE" })
    )
    const pdf = await service.renderInvoicePdf(id)
    const [texts] = readPdfText(pdf)

    expect(texts).toEqual(
      expect.arrayContaining(["Rechnung", number, "592,62 EUR"])
    )
    expect((await service.renderInvoicePdf(id)).equals(pdf)).toBe(true)
  })

  it("prints an order of a thousand licences", async () => {
    const { id } = await service.issueInvoice(
      invoiceInput({
        items: Array.from({ length: 1000 }, (_, index) => licence(index)),
      })
    )
    const texts = readPdfText(await service.renderInvoicePdf(id)).flat()

    expect(texts.filter((text) => text === "EP2-06606")).toHaveLength(1000)
    expect(texts).toContain("EUR 296,310.00")
  })

  it("says so when there is no such invoice", async () => {
    await expect(service.renderInvoicePdf("esdinv_none")).rejects.toMatchObject(
      {
        type: MedusaError.Types.NOT_FOUND,
        message: "There is no invoice with the id esdinv_none.",
      }
    )
  })
})
