import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { sendInvoicePdf } from "../../../../../responses/send-invoice-pdf"

/** An invoice as PDF. */
export async function GET(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse
): Promise<void> {
  const { id } = req.params

  await sendInvoicePdf(req, res, { id })
}
