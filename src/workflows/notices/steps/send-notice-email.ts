import type { MedusaContainer } from "@medusajs/framework/types"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { ESD_MODULE } from "../../../modules/esd"
import type EsdModuleService from "../../../modules/esd/service"
import type { NoticeClaim } from "../../../modules/esd/services/notices/claim-notices"
import { copiesOf } from "../../mails/copies-of"
import { MailNotAcceptedError } from "../../mails/mail-not-accepted-error"
import type { MailOutcome } from "../../mails/mail-outcome"
import { MailOutcomeUnknownError } from "../../mails/mail-outcome-unknown-error"
import { messageId } from "../../mails/message-id"
import { sendNotification } from "../../mails/notification-sender"
import { type ComposedNotice, composeNotice } from "./compose-notice"

export const sendNoticeEmailStepId = "send-esd-notice-email"

/** How soon it is looked again whether all of what is told together is there. */
const LOOK_AGAIN_MS = 5_000

/** What became of a try; `retry` may say when. */
export type NoticeOutcome = MailOutcome & { retryAfterMs?: number }

/** Sends the e-mail of a notice, and of those that it tells of too, if nobody has. Cannot be undone. */
export const sendNoticeEmailStep = createStep(
  sendNoticeEmailStepId,
  async ({ notice_id }: { notice_id: string }, { container }) => {
    const { notices } = container.resolve<EsdModuleService>(ESD_MODULE)
    const notice = await notices.claim(notice_id)

    if (notice === "later") {
      return new StepResponse<NoticeOutcome>({
        outcome: "retry",
        retryAfterMs: LOOK_AGAIN_MS,
      })
    }

    return new StepResponse<NoticeOutcome>(
      notice
        ? await sendNotice(container, notice)
        : { outcome: "nothing_to_send" }
    )
  }
)

async function sendNotice(
  container: MedusaContainer,
  notice: NoticeClaim
): Promise<MailOutcome> {
  const { notices, notifications } =
    container.resolve<EsdModuleService>(ESD_MODULE)

  try {
    const settings = await notifications.get(notice.event)

    if (!settings.is_enabled) {
      return await suppress(container, notice, "This e-mail is switched off.")
    }

    const mail = await composeNotice(container, notice, settings)

    if (!mail) {
      return await suppress(container, notice, "There is nobody to tell.")
    }

    await sendNotification(envelopeOf(container, notice, mail))
  } catch (error) {
    return giveBack(container, notice, error as Error)
  }

  await notices.finish(notice, { status: "sent" })

  return { outcome: "sent" }
}

async function suppress(
  container: MedusaContainer,
  notice: NoticeClaim,
  error: string
): Promise<MailOutcome> {
  await container
    .resolve<EsdModuleService>(ESD_MODULE)
    .notices.finish(notice, { status: "suppressed", error })

  return { outcome: "suppressed" }
}

function envelopeOf(
  container: MedusaContainer,
  notice: NoticeClaim,
  { to, settings, customer_id, content }: ComposedNotice
) {
  const { options } = container.resolve<EsdModuleService>(ESD_MODULE)

  return {
    to,
    ...(options.email.from && { from: options.email.from }),
    channel: "email",
    template: `microsoft-esd-${notice.event.replaceAll("_", "-")}`,
    trigger_type: `esd_notice.${notice.event}`,
    resource_type: notice.order_id ? "order" : "esd_notice",
    resource_id: notice.order_id ?? notice.sending,
    receiver_id: customer_id,
    idempotency_key: `${notice.sending}-${notice.attempts}`,
    provider_data: {
      message_id: messageId(notice.sending, options),
      ...copiesOf(to, settings),
    },
    content,
  }
}

async function giveBack(
  container: MedusaContainer,
  notice: NoticeClaim,
  error: Error
): Promise<MailOutcome> {
  const { options, notices } = container.resolve<EsdModuleService>(ESD_MODULE)

  if (error instanceof MailOutcomeUnknownError) {
    // Nobody may send it again before the claim runs out.
    return { outcome: "unknown" }
  }

  const final =
    (error instanceof MailNotAcceptedError && error.isFinal) ||
    notice.attempts >= options.queue.retry.attempts

  await notices.finish(notice, {
    status: final ? "failed" : "pending",
    error: error.message,
  })

  return { outcome: final ? "refused" : "retry", reason: error.message }
}
