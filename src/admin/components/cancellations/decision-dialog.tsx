import type { AdminEsdCancellationResponse } from "../../../types"
import { type Decision, useDecide } from "../../hooks/cancellations/use-decide"
import { useRefundPolicy } from "../../hooks/cancellations/use-refund-policy"
import { useWording } from "../../hooks/use-wording"
import { consequences } from "../../lib/cancellations/consequences"
import { licenceName } from "../../lib/cancellations/licence-name"
import { CommentDialog } from "./comment-dialog"

/** A request that is being decided, and where the focus returns. */
export type OpenDecision = {
  decision: Decision
  cancellation: AdminEsdCancellationResponse
  opener: HTMLElement | null
}

type Props = OpenDecision & { onClose: () => void }

/** Asks before a customer's wish is approved or declined, and says what happens then. */
export function DecisionDialog({ decision, cancellation, ...props }: Props) {
  const wording = useWording()
  const { t } = wording
  const policy = useRefundPolicy()

  return (
    <CommentDialog
      {...props}
      title={t(`cancellations.${decision}.title`)}
      subject={t("cancellations.ofOrder", {
        licence: licenceName(cancellation),
        order: cancellation.order_display_id,
      })}
      consequences={
        decision === "approve"
          ? consequences(null, policy, wording)
          : [t("cancellations.decline.stays")]
      }
      commentHint={t("cancellations.commentHint")}
      confirm={t(`actions.${decision}`)}
      pending={t("cancellations.asking")}
      request={useDecide(decision, cancellation)}
    />
  )
}
