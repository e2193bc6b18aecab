import { toast, usePrompt } from "@medusajs/ui"
import { useMutation, useQueryClient } from "@tanstack/react-query"
import { useNavigate } from "react-router-dom"
import type {
  AdminEsdOrderResponse,
  EsdDraftOrderResponse,
} from "../../../types"
import { post } from "../../lib/api/post"
import { queryKeys } from "../../lib/api/query-keys"
import type { ServerError } from "../../lib/api/server-error"
import { useWording } from "../use-wording"

/** Turns a draft order into an order, after asking, and leads to it. */
export function useExecuteOrder({
  id,
  display_id,
  licences,
}: EsdDraftOrderResponse) {
  const { t } = useWording()
  const prompt = usePrompt()
  const navigate = useNavigate()
  const queryClient = useQueryClient()
  const { mutate, isPending } = useMutation<AdminEsdOrderResponse, ServerError>(
    {
      mutationFn: () => post(`/admin/esd/orders/${id}/execute`, {}),
      onSuccess: () => {
        toast.success(t("draftOrder.executed", { number: display_id }))
        void navigate(`/orders/${id}`)
      },
      onError: ({ message, code }) =>
        toast.error(t("draftOrder.executeFailed", { number: display_id }), {
          description: t(`newOrder.refusals.${code ?? ""}`, {
            defaultValue: message,
          }),
        }),
      // not waited for: what is read again may be a page that is left
      onSettled: () => {
        for (const queryKey of [
          queryKeys.allDraftOrders,
          queryKeys.dashboardDraftOrders,
          queryKeys.dashboardOrders,
        ]) {
          void queryClient.invalidateQueries({ queryKey })
        }
      },
    }
  )

  const execute = async () => {
    const isConfirmed = await prompt({
      variant: "confirmation",
      title: t("draftOrder.confirmTitle", { number: display_id }),
      description: t("draftOrder.confirmDescription", { count: licences }),
      confirmText: t("draftOrder.execute"),
      cancelText: t("accounts.actions.cancel"),
    })

    if (isConfirmed) {
      mutate()
    }
  }

  return { execute, isPending }
}
