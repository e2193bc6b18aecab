import type { FetchError } from "@medusajs/js-sdk"
import { keepPreviousData, useQuery } from "@tanstack/react-query"
import type {
  AdminEsdOverviewResponse,
  EsdOverviewResponse,
} from "../../../types"
import { pollMs } from "../../lib/api/poll-ms"
import { queryKeys } from "../../lib/api/query-keys"
import { sdk } from "../../lib/api/sdk"
import { isOverviewMoving } from "../../lib/overview/is-overview-moving"

/**
 * How all licences are doing. Read again every two seconds for as long as
 * something is on its way, and now and then otherwise.
 */
export function useOverview(days: number) {
  return useQuery<EsdOverviewResponse, FetchError>({
    queryKey: queryKeys.overviewOf(days),
    queryFn: async () => {
      const { esd_overview } = await sdk.client.fetch<AdminEsdOverviewResponse>(
        "/admin/esd/overview",
        { query: { days } }
      )

      return esd_overview
    },
    placeholderData: keepPreviousData,
    staleTime: 0,
    retry: 1,
    refetchInterval: ({ state: { data } }) =>
      pollMs(data, data !== undefined && isOverviewMoving(data)),
  })
}
