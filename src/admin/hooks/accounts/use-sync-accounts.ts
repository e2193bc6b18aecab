import type { FetchError } from "@medusajs/js-sdk"
import { useMutation, useQueryClient } from "@tanstack/react-query"
import type { AdminEsdAccountsSyncResponse } from "../../../types"
import { queryKeys } from "../../lib/api/query-keys"
import { sdk } from "../../lib/api/sdk"

/** Some accounts by their ids, or all that failed. */
export type AccountsToSync = { ids: string[] } | { sync_status: "failed" }

/** Asks for the synchronization of several accounts at once. */
export function useSyncAccounts() {
  const queryClient = useQueryClient()

  return useMutation<AdminEsdAccountsSyncResponse, FetchError, AccountsToSync>({
    mutationFn: (accounts) =>
      sdk.client.fetch("/admin/esd/accounts/sync", {
        method: "POST",
        body: accounts,
      }),
    onSettled: () =>
      queryClient.invalidateQueries({ queryKey: queryKeys.accounts }),
  })
}
