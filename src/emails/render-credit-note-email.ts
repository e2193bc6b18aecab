import type { CreditNoteEmailProps } from "./credit-note-email-props"
import type { RenderedEmail } from "./rendered-email"
import { cleanTexts } from "./rendering/clean-texts"
import { renderEmail } from "./rendering/render-email"
import CreditNoteEmail from "./templates/credit-note-email"

/**
 * Renders the e-mail to which a credit note is attached. For the step that
 * sends documents to their bill-to; the PDF itself is the notification's
 * attachment.
 */
export async function renderCreditNoteEmail(
  props: CreditNoteEmailProps
): Promise<RenderedEmail> {
  return renderEmail(CreditNoteEmail, cleanTexts(props))
}
