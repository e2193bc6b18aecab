import { useCancelOrder } from "../../hooks/cancellations/use-cancel-order"
import { useRefundPolicy } from "../../hooks/cancellations/use-refund-policy"
import { useWording } from "../../hooks/use-wording"
import { consequences } from "../../lib/cancellations/consequences"
import { CommentDialog } from "./comment-dialog"

type Props = {
  order: { id: string; display_id?: number | null }
  /** How many licences it has. */
  total: number
  opener: HTMLElement | null
  onClose: () => void
}

/** Asks before all licences of an order are cancelled, and says what happens then. */
export function CancelOrderDialog({ order, total, ...props }: Props) {
  const wording = useWording()
  const { t } = wording

  return (
    <CommentDialog
      {...props}
      isDanger
      title={t("cancellations.cancelOrder.title", {
        order: order.display_id,
      })}
      subject={t("cancellations.cancelOrder.licences", { count: total })}
      consequences={[
        ...consequences(null, useRefundPolicy(), wording),
        t("cancellations.cancelOrder.rest"),
      ]}
      commentHint={t("cancellations.cancel.commentHint")}
      confirm={t("actions.cancelOrder")}
      pending={t("cancellations.asking")}
      request={useCancelOrder(order.id)}
    />
  )
}
