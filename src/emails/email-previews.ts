import type { BuiltInTexts } from "./built-in-texts"
import type { EmailTexts } from "./email-texts"
import type { RenderedEmail } from "./rendered-email"
import { cleanTexts } from "./rendering/clean-texts"
import type { EmailTemplate } from "./rendering/email-template"
import { renderEmail } from "./rendering/render-email"
import InvoiceEmail from "./templates/invoice-email"
import LostKeyEmail from "./templates/lost-key-email"
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
  lost_key: previewOf(LostKeyEmail),
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
