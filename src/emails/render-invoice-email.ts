import type { InvoiceEmailProps } from "./invoice-email-props"
import type { RenderedEmail } from "./rendered-email"
import { cleanTexts } from "./rendering/clean-texts"
import { renderEmail } from "./rendering/render-email"
import InvoiceEmail from "./templates/invoice-email"

/**
 * Renders the e-mail to which an invoice is attached. For the step that sends
 * an invoice to its bill-to; the PDF itself is the notification's attachment.
 */
export async function renderInvoiceEmail(
  props: InvoiceEmailProps
): Promise<RenderedEmail> {
  return renderEmail(InvoiceEmail, cleanTexts(props))
}
