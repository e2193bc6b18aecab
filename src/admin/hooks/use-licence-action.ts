import { useMutation } from "@tanstack/react-query"
import type { AdminEsdAssetResponse } from "../../types"
import { post } from "../lib/api/post"
import type { ServerError } from "../lib/api/server-error"
import type { BulkAction } from "./licences/use-bulk-action"
import { useRefreshLicences } from "./licences/use-refresh-licences"

/** What shall be done with which licence. */
export type LicenceRequest = {
  action: Exclude<BulkAction, "cancel">
  licence: AdminEsdAssetResponse
  /** Another address for this one e-mail. */
  to?: string
}

/**
 * Asks the server to try a licence again, to send its e-mail again, or to ask
 * Microsoft about it, and reads the licence anew, which shows what came of it.
 */
export function useLicenceAction() {
  const refresh = useRefreshLicences()

  return useMutation<unknown, ServerError, LicenceRequest>({
    mutationFn: ({ action, licence: { id }, to }) =>
      post(`/admin/esd/assets/${id}/${action}`, { ...(to && { to }) }),
    onSettled: (_data, _error, { licence: { id } }) => refresh(id),
  })
}
