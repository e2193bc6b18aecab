import { toast } from "@medusajs/ui"
import { useMutation } from "@tanstack/react-query"
import type { AdminEsdAssetsActionResponse } from "../../../types"
import { post } from "../../lib/api/post"
import type { ServerError } from "../../lib/api/server-error"
import { describeAnswer } from "../../lib/licences/desk/describe-answer"
import { useRefreshLicences } from "../licences/use-refresh-licences"
import { useWording } from "../use-wording"

const SHOWN_MS = 10_000

/** Cancels all licences of an order; the work follows, and what cannot be cancelled is said at once. */
export function useCancelOrder(orderId: string) {
  const wording = useWording()
  const refresh = useRefreshLicences()

  return useMutation<
    AdminEsdAssetsActionResponse,
    ServerError,
    string | undefined
  >({
    mutationFn: (comment) =>
      post("/admin/esd/assets/cancel", {
        order_id: orderId,
        ...(comment && { comment }),
      }),
    onSuccess: (answer) => {
      const say = answer.refused.length ? toast.warning : toast.success

      say(wording.t("desk.bulk.cancel.accepted", { count: answer.accepted }), {
        duration: SHOWN_MS,
        description: describeAnswer(answer, wording),
      })
    },
    onSettled: () => refresh(),
  })
}
