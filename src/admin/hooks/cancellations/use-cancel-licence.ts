import { toast } from "@medusajs/ui"
import { useMutation } from "@tanstack/react-query"
import type { AdminEsdAssetResponse } from "../../../types"
import { post } from "../../lib/api/post"
import type { ServerError } from "../../lib/api/server-error"
import { licenceNumber } from "../../lib/licences/licence-number"
import { useRefreshLicences } from "../licences/use-refresh-licences"
import { useWording } from "../use-wording"

/**
 * Cancels a licence and waits for Microsoft's answer. Where Microsoft does not
 * answer, it goes on by itself, which is said. A refusal is the mutation's error.
 */
export function useCancelLicence(licence: AdminEsdAssetResponse) {
  const { t } = useWording()
  const refresh = useRefreshLicences()

  return useMutation<
    { esd_asset: AdminEsdAssetResponse },
    ServerError,
    string | undefined
  >({
    mutationFn: (comment) =>
      post(`/admin/esd/assets/${licence.id}/cancel`, {
        ...(comment && { comment }),
      }),
    onSuccess: ({ esd_asset }) => {
      const number = licenceNumber(licence)

      if (esd_asset.status === "cancelled") {
        toast.success(t("toasts.cancel.done", number))
      } else {
        toast.info(t("toasts.cancel.underWay", number), {
          description: t("cancellations.goesOn"),
        })
      }
    },
    onSettled: () => refresh(licence.id),
  })
}
