import type { FetchError } from "@medusajs/js-sdk"
import { toast, usePrompt } from "@medusajs/ui"
import { useMutation, useQueryClient } from "@tanstack/react-query"
import type {
  AdminEsdAssetsActionResponse,
  EsdOverviewFailure,
} from "../../../types"
import { queryKeys } from "../../lib/api/query-keys"
import { sdk } from "../../lib/api/sdk"
import { describeAnswer } from "../../lib/licences/desk/describe-answer"
import { useRefreshLicences } from "../licences/use-refresh-licences"
import { useWording } from "../use-wording"

const SHOWN_MS = 10_000

/** Tries all licences again that failed for one reason, after asking, and says what came of it. */
export function useRetryGroup() {
  const wording = useWording()
  const { t } = wording
  const prompt = usePrompt()
  const queryClient = useQueryClient()
  const refresh = useRefreshLicences()
  const { mutate, isPending } = useMutation<
    AdminEsdAssetsActionResponse,
    FetchError,
    string
  >({
    mutationFn: (sync_reason) =>
      sdk.client.fetch("/admin/esd/assets/retry", {
        method: "POST",
        body: { sync_reason },
      }),
    onSuccess: (answer) => {
      const say = answer.refused.length ? toast.warning : toast.success

      say(t("desk.bulk.retry.accepted", { count: answer.accepted }), {
        duration: SHOWN_MS,
        description: describeAnswer(answer, wording),
      })
    },
    onError: ({ message }) =>
      toast.error(t("desk.bulk.failed"), { description: message }),
    onSettled: () =>
      Promise.all([
        queryClient.invalidateQueries({ queryKey: queryKeys.overview }),
        refresh(),
      ]),
  })

  const retry = async ({ sync_reason, count }: EsdOverviewFailure) => {
    const isConfirmed = await prompt({
      variant: "confirmation",
      title: t("desk.bulk.retry.title", { count }),
      description: t("desk.bulk.retry.description"),
      confirmText: t("desk.bulk.retry.confirm"),
      cancelText: t("reveal.cancel"),
    })

    if (isConfirmed) {
      mutate(sync_reason)
    }
  }

  return { retry, isPending }
}
