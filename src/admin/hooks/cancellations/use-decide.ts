import { toast } from "@medusajs/ui"
import { useMutation, useQueryClient } from "@tanstack/react-query"
import type {
  AdminEsdAssetResponse,
  AdminEsdCancellationResponse,
} from "../../../types"
import { post } from "../../lib/api/post"
import { queryKeys } from "../../lib/api/query-keys"
import type { ServerError } from "../../lib/api/server-error"
import { useRefreshLicences } from "../licences/use-refresh-licences"
import { useWording } from "../use-wording"

/** What staff can say to a customer's wish to cancel a licence. */
export type Decision = "approve" | "decline"

/** Approves or declines a customer's wish and says what came of it. A refusal is the mutation's error. */
export function useDecide(
  decision: Decision,
  { asset_id }: Pick<AdminEsdCancellationResponse, "asset_id">
) {
  const { t } = useWording()
  const refresh = useRefreshLicences()
  const queryClient = useQueryClient()

  return useMutation<
    { esd_asset: AdminEsdAssetResponse },
    ServerError,
    string | undefined
  >({
    mutationFn: (comment) =>
      post(`/admin/esd/assets/${asset_id}/cancellation/${decision}`, {
        ...(comment && { comment }),
      }),
    onSuccess: ({ esd_asset }) => {
      if (decision === "approve" && esd_asset.status !== "cancelled") {
        toast.info(t("toasts.approve.underWay"), {
          description: t("cancellations.goesOn"),
        })
      } else {
        toast.success(t(`toasts.${decision}.done`))
      }
    },
    onSettled: () =>
      Promise.all([
        refresh(asset_id),
        queryClient.invalidateQueries({ queryKey: queryKeys.overview }),
      ]),
  })
}
