import { MedusaError } from "@medusajs/framework/utils"
import { invoiceInput } from "./support/invoice-input"
import { describeInvoiceModule } from "./support/invoice-module-runner"

describeInvoiceModule(
  ({ service }) => {
    it("is the shop where the options name none", async () => {
      await expect(
        service.issueInvoice(invoiceInput({ seller_name: "My Shop" }))
      ).resolves.toMatchObject({
        number: "R/2026-000001",
        seller: { name: "My Shop", address_lines: [], tax_id: null },
      })
    })

    it("has to be somebody", async () => {
      await expect(service.issueInvoice(invoiceInput())).rejects.toMatchObject({
        type: MedusaError.Types.INVALID_DATA,
        message: expect.stringContaining("it has no seller"),
      })
    })
  },
  { invoicePrefix: "R/2026-" }
)
