import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"
import { ESD_INVOICE_MODULE } from "../../modules/esd-invoice"
import type EsdInvoiceModuleService from "../../modules/esd-invoice/service"

/**
 * Answers with the PDF of the invoice that the filter finds; what exists but is
 * somebody else's is not found.
 */
export async function sendInvoicePdf(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse,
  filter: { id: string; customer_id?: string }
): Promise<void> {
  const invoices =
    req.scope.resolve<EsdInvoiceModuleService>(ESD_INVOICE_MODULE)
  const [invoice] = await invoices.listEsdInvoices(filter, {
    select: ["id", "number"],
    take: 1,
  })

  if (!invoice) {
    throw new MedusaError(
      MedusaError.Types.NOT_FOUND,
      `There is no invoice with id ${filter.id}.`
    )
  }

  const pdf = await invoices.renderInvoicePdf(invoice.id)

  res
    .type("application/pdf")
    .set(
      "Content-Disposition",
      `inline; filename="${fileName(invoice.number)}"`
    )
    .set("Cache-Control", "private, no-store")
    .send(pdf)
}

/** A prefix may hold a slash, which no file name may. */
function fileName(number: string): string {
  return `${number.replaceAll("/", "-")}.pdf`
}
