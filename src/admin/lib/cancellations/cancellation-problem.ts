import type { AdminEsdCancellationResponse } from "../../../types"
import { asSentence } from "../as-sentence"
import type { Wording } from "../wording"
import { refusalText } from "../licences/refusal-text"

/** What keeps a licence from being cancelled, or its money from being given back. */
export type CancellationProblem = {
  /** Whether it stays so unless somebody acts. */
  isFinal: boolean
  text: string
}

/**
 * Says why a licence was not cancelled, why Microsoft has to be asked again,
 * or why the money could not be given back; null where all is well.
 */
export function cancellationProblem(
  {
    status,
    reason,
    error,
    refund,
  }: Pick<
    AdminEsdCancellationResponse,
    "status" | "reason" | "error" | "refund"
  >,
  { t }: Pick<Wording, "t">
): CancellationProblem | null {
  if (status === "refused") {
    return { isFinal: true, text: whyRefused(reason, error, t) }
  }

  if (status === "accepted" && error) {
    return {
      isFinal: false,
      text: t("cancellations.askedAgain", { error: asSentence(error) }),
    }
  }

  if (refund?.status === "failed") {
    return {
      isFinal: true,
      text: t("cancellations.refund.failedBecause", {
        error: asSentence(refund.error ?? t("cancellations.refund.noReason")),
      }),
    }
  }

  return null
}

function whyRefused(
  reason: string | null,
  error: string | null,
  t: Wording["t"]
): string {
  const code = reason ?? ""

  return refusalText(
    {
      code,
      message: t("cancellations.refusedByMicrosoft", {
        code,
        error: error ? asSentence(error) : "",
      }).trim(),
    },
    { t }
  )
}
