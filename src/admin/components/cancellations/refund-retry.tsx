import { ArrowPath } from "@medusajs/icons"
import { Button, toast } from "@medusajs/ui"
import { useMutation } from "@tanstack/react-query"
import type { AdminEsdCancellationResponse } from "../../../types"
import { useRefreshLicences } from "../../hooks/licences/use-refresh-licences"
import { useWhyNotAllowed } from "../../hooks/permissions/use-why-not-allowed"
import { useWording } from "../../hooks/use-wording"
import { post } from "../../lib/api/post"
import type { ServerError } from "../../lib/api/server-error"
import { refusalText } from "../../lib/licences/refusal-text"
import { ReasonedButton } from "../licence-page/reasoned-button"

type Props = {
  cancellation: Pick<
    AdminEsdCancellationResponse,
    "asset_id" | "credit_note_id" | "refund"
  >
}

/** Has the money of a cancelled licence given back once more, where that failed; nothing where it did not. */
export function RefundRetry({ cancellation }: Props) {
  const wording = useWording()
  const { t } = wording
  const refresh = useRefreshLicences()
  const notAllowed = useWhyNotAllowed("operate")
  const { asset_id, credit_note_id, refund } = cancellation
  const { mutate, isPending } = useMutation<unknown, ServerError>({
    mutationFn: () => post(`/admin/esd/invoices/${credit_note_id}/refund`, {}),
    onSuccess: () => toast.success(t("toasts.retryRefund.done")),
    onError: (error) =>
      toast.error(t("toasts.retryRefund.failed"), {
        description: refusalText(error, wording),
      }),
    onSettled: () => refresh(asset_id),
  })

  return (
    credit_note_id &&
    refund?.status === "failed" && (
      <div className="flex">
        <ReasonedButton reason={notAllowed}>
          {(control) => (
            <Button
              {...control}
              size="small"
              variant="secondary"
              isLoading={isPending}
              onClick={() => mutate()}
            >
              <ArrowPath />
              {t("actions.retryRefund")}
            </Button>
          )}
        </ReasonedButton>
      </div>
    )
  )
}
