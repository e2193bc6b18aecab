import type { FetchError } from "@medusajs/js-sdk"
import { useQuery } from "@tanstack/react-query"
import type { AdminEsdCheckListResponse, EsdCheck } from "../../../types"
import { queryKeys } from "../../lib/api/query-keys"
import { sdk } from "../../lib/api/sdk"

/** How everything that licences depend on is doing. Asked once, because it asks others; `refetch` asks again. */
export function useChecks() {
  return useQuery<EsdCheck[], FetchError>({
    queryKey: queryKeys.checks,
    queryFn: async () => {
      const { esd_checks } =
        await sdk.client.fetch<AdminEsdCheckListResponse>("/admin/esd/checks")

      return esd_checks
    },
    staleTime: 0,
    refetchOnWindowFocus: false,
    retry: false,
  })
}
