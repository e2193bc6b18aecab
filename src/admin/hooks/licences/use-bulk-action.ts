import { useMutation } from "@tanstack/react-query"
import type { AdminEsdAssetsActionResponse } from "../../../types"
import { post } from "../../lib/api/post"
import type { ServerError } from "../../lib/api/server-error"
import { useRefreshLicences } from "./use-refresh-licences"

/** What can be done with many licences at once. */
export type BulkAction = "retry" | "resend" | "refresh" | "cancel"

/** Asks for an action on many licences; the work follows. */
export function useBulkAction() {
  const refresh = useRefreshLicences()

  return useMutation<
    AdminEsdAssetsActionResponse,
    ServerError,
    { action: BulkAction; ids: string[] }
  >({
    mutationFn: ({ action, ids }) =>
      post(`/admin/esd/assets/${action}`, { ids }),
    onSettled: () => refresh(),
  })
}
