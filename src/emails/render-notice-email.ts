import type { CancellationEmailProps } from "./cancellation-email-props"
import type { RenderedEmail } from "./rendered-email"
import { cleanTexts } from "./rendering/clean-texts"
import { renderEmail } from "./rendering/render-email"
import type { StaffCancellationEmailProps } from "./staff-cancellation-email-props"
import type { StaffFailureEmailProps } from "./staff-failure-email-props"
import ApprovedEmail from "./templates/cancellation-approved-email"
import DeclinedEmail from "./templates/cancellation-declined-email"
import RequestedEmail from "./templates/cancellation-requested-email"
import WithdrawnEmail from "./templates/cancellation-withdrawn-email"
import StaffCancellationEmail from "./templates/staff-cancellation-email"
import StaffFailureEmail from "./templates/staff-failure-email"

const CANCELLATIONS = {
  cancellation_requested: RequestedEmail,
  cancellation_withdrawn: WithdrawnEmail,
  cancellation_approved: ApprovedEmail,
  cancellation_declined: DeclinedEmail,
}

/** Renders an e-mail that tells a customer of the cancellation of licences. */
export async function renderCancellationEmail(
  event: keyof typeof CANCELLATIONS,
  props: CancellationEmailProps
): Promise<RenderedEmail> {
  return renderEmail(CANCELLATIONS[event], cleanTexts(props))
}

/** Renders an e-mail that tells staff of the cancellation of licences. */
export async function renderStaffCancellationEmail(
  props: StaffCancellationEmailProps
): Promise<RenderedEmail> {
  return renderEmail(StaffCancellationEmail, cleanTexts(props))
}

/** Renders an e-mail that tells staff of licences that failed. */
export async function renderStaffFailureEmail(
  props: StaffFailureEmailProps
): Promise<RenderedEmail> {
  return renderEmail(StaffFailureEmail, cleanTexts(props))
}
