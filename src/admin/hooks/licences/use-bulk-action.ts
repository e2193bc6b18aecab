import type { FetchError } from "@medusajs/js-sdk"
import { useMutation } from "@tanstack/react-query"
import type { AdminEsdAssetsActionResponse } from "../../../types"
import { sdk } from "../../lib/api/sdk"
import { useRefreshLicences } from "./use-refresh-licences"

/** What can be done with many licences at once. */
export type BulkAction = "retry" | "resend" | "refresh"

/** Asks for an action on many licences; the work follows. */
export function useBulkAction() {
  const refresh = useRefreshLicences()

  return useMutation<
    AdminEsdAssetsActionResponse,
    FetchError,
    { action: BulkAction; ids: string[] }
  >({
    mutationFn: ({ action, ids }) =>
      sdk.client.fetch(`/admin/esd/assets/${action}`, {
        method: "POST",
        body: { ids },
      }),
    onSettled: () => refresh(),
  })
}
