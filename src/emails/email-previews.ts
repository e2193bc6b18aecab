import type { BuiltInTexts } from "./built-in-texts"
import type { EmailTexts } from "./email-texts"
import type { RenderedEmail } from "./rendered-email"
import { cleanTexts } from "./rendering/clean-texts"
import type { EmailTemplate } from "./rendering/email-template"
import { renderEmail } from "./rendering/render-email"
import CancellationApprovedEmail from "./templates/cancellation-approved-email"
import CancellationDeclinedEmail from "./templates/cancellation-declined-email"
import CancellationRequestedEmail from "./templates/cancellation-requested-email"
import CancellationWithdrawnEmail from "./templates/cancellation-withdrawn-email"
import CreditNoteEmail from "./templates/credit-note-email"
import InvoiceEmail from "./templates/invoice-email"
import LostKeyEmail from "./templates/lost-key-email"
import StaffCancellationEmail from "./templates/staff-cancellation-email"
import StaffFailureEmail from "./templates/staff-failure-email"
import WelcomeEmail from "./templates/welcome-email"

/** What a preview shows otherwise than the template's example. */
export type PreviewChanges = EmailTexts & {
  locale: string
  shopName: string
  supportEmail: string | null
  supportUrl: string | null
}

/** An e-mail as staff see it before anybody gets one. */
export type EmailPreview = {
  /** Renders the template's example: its key, links and names are made up. */
  render(changes: PreviewChanges): RenderedEmail
  builtIn(locale: string): BuiltInTexts
}

/** The e-mails that a shop can change, by the names of their notifications. */
export const emailPreviews = {
  welcome: previewOf(WelcomeEmail),
  order_invoice: previewOf(InvoiceEmail),
  credit_note: previewOf(CreditNoteEmail),
  lost_key: previewOf(LostKeyEmail),
  cancellation_requested: previewOf(CancellationRequestedEmail),
  cancellation_withdrawn: previewOf(CancellationWithdrawnEmail),
  cancellation_approved: previewOf(CancellationApprovedEmail),
  cancellation_declined: previewOf(CancellationDeclinedEmail),
  staff_cancellation: previewOf(StaffCancellationEmail),
  staff_failure: previewOf(StaffFailureEmail),
} satisfies Record<string, EmailPreview>

function previewOf<Props extends object>(
  template: EmailTemplate<Props>
): EmailPreview {
  return {
    render: (changes) =>
      renderEmail(
        template,
        cleanTexts({ ...template.PreviewProps, ...changes })
      ),
    builtIn: template.builtIn,
  }
}
