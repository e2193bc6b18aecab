export type { BuiltInTexts } from "./built-in-texts"
export type { CancellationEmailProps } from "./cancellation-email-props"
export type { CancelledLicence, CancelledLicences } from "./cancelled-licence"
export type { CreditNoteEmailProps } from "./credit-note-email-props"
export { emailPreviews } from "./email-previews"
export type { EmailTexts } from "./email-texts"
export type { InvoiceEmailProps } from "./invoice-email-props"
export { languageOf } from "./language-of"
export type { LostKeyEmailProps } from "./lost-key-email-props"
export { prepareWelcomeEmail } from "./prepare-welcome-email"
export { renderCreditNoteEmail } from "./render-credit-note-email"
export { renderInvoiceEmail } from "./render-invoice-email"
export { renderLostKeyEmail } from "./render-lost-key-email"
export {
  renderCancellationEmail,
  renderStaffCancellationEmail,
  renderStaffFailureEmail,
} from "./render-notice-email"
export type { RenderedEmail } from "./rendered-email"
export type { WelcomeEmailLicence } from "./welcome-email-licence"
export type { WelcomeEmailOrder } from "./welcome-email-order"
