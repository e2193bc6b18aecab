import { useQueryClient } from "@tanstack/react-query"
import { useCallback } from "react"
import { queryKeys } from "../../lib/api/query-keys"

/** Reads all lists of licences and of their cancellations again, and the given licence with its history. */
export function useRefreshLicences() {
  const queryClient = useQueryClient()

  return useCallback(
    async (licenceId?: string) => {
      await Promise.all([
        queryClient.invalidateQueries({ queryKey: queryKeys.allLicences }),
        queryClient.invalidateQueries({ queryKey: queryKeys.allCancellations }),
        licenceId &&
          queryClient.invalidateQueries({
            queryKey: queryKeys.licence(licenceId),
          }),
      ])
    },
    [queryClient]
  )
}
