import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { ESD_MODULE } from "../../../modules/esd"
import type EsdModuleService from "../../../modules/esd/service"
import { MailNotAcceptedError } from "../../mails/mail-not-accepted-error"
import type { MailOutcome } from "../../mails/mail-outcome"
import { MailOutcomeUnknownError } from "../../mails/mail-outcome-unknown-error"
import { findRequestedOrder } from "../find-requested-order"
import { sendLostKeyEmail } from "./send-lost-key-email"

export const answerLostKeyStepId = "answer-esd-lost-key-request"

/**
 * Looks whether a request's order number and e-mail address belong together,
 * and sends the link if they do, nobody has, and the address did not get enough
 * of them. Cannot be undone.
 */
export const answerLostKeyStep = createStep(
  answerLostKeyStepId,
  async ({ request_id }: { request_id: string }, { container }) => {
    const { lostKeys } = container.resolve<EsdModuleService>(ESD_MODULE)
    const request = await lostKeys.claim(request_id)

    if (!request) {
      return new StepResponse<MailOutcome>({ outcome: "nothing_to_send" })
    }

    const order = lostKeys.areOffered
      ? await findRequestedOrder(container, request)
      : null

    if (!order) {
      await lostKeys.finish(request, "unanswered")

      return new StepResponse<MailOutcome>({ outcome: "nothing_to_send" })
    }

    const match = await lostKeys.match(request, order.id)

    if (match !== "matched") {
      if (match === "enough") {
        await lostKeys.finish(request, "unanswered")
      }

      return new StepResponse<MailOutcome>({ outcome: "nothing_to_send" })
    }

    const token = lostKeys.tokenOf(request.id)

    try {
      await sendLostKeyEmail(container, { request, order, token })
    } catch (error) {
      if (error instanceof MailOutcomeUnknownError) {
        // Nobody may send it again before the claim runs out.
        return new StepResponse<MailOutcome>({ outcome: "unknown" })
      }

      const final = error instanceof MailNotAcceptedError && error.isFinal
      await lostKeys.finish(request, final ? "unanswered" : "again")

      return new StepResponse<MailOutcome>({
        outcome: final ? "refused" : "retry",
        // Providers quote what they refused; the token must not get into a log.
        reason: (error as Error).message.replaceAll(token, "…"),
      })
    }

    await lostKeys.finish(request, "sent")

    return new StepResponse<MailOutcome>({ outcome: "sent" })
  }
)
