import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { sendInvoicePdf } from "../../../../../responses/send-invoice-pdf"

/** One's own invoice as PDF. */
export async function GET(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse
): Promise<void> {
  const { id } = req.params

  await sendInvoicePdf(req, res, { id, customer_id: req.auth_context.actor_id })
}
