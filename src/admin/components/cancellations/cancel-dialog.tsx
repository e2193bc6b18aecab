import { useCancelLicence } from "../../hooks/cancellations/use-cancel-licence"
import { useRefundPolicy } from "../../hooks/cancellations/use-refund-policy"
import { useWording } from "../../hooks/use-wording"
import { consequences } from "../../lib/cancellations/consequences"
import { licenceNumber } from "../../lib/licences/licence-number"
import type { OpenDialog } from "../licences/open-dialog"
import { CommentDialog } from "./comment-dialog"

type Props = Pick<OpenDialog, "licence" | "opener"> & { onClose: () => void }

/** Asks before a licence is cancelled, says what happens then, and waits for Microsoft's answer. */
export function CancelDialog({ licence, ...props }: Props) {
  const wording = useWording()
  const { t } = wording

  return (
    <CommentDialog
      {...props}
      isDanger
      title={t("cancellations.cancel.title")}
      subject={t("reveal.licence", {
        product: licence.product_title,
        ...licenceNumber(licence),
      })}
      consequences={consequences(licence, useRefundPolicy(), wording)}
      commentHint={t("cancellations.cancel.commentHint")}
      confirm={t("cancellations.cancel.confirm")}
      pending={t("cancellations.asking")}
      request={useCancelLicence(licence)}
    />
  )
}
