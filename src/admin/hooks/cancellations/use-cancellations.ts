import type { FetchError } from "@medusajs/js-sdk"
import { keepPreviousData, useQuery } from "@tanstack/react-query"
import type { AdminEsdCancellationListResponse } from "../../../types"
import { pollMs } from "../../lib/api/poll-ms"
import { queryKeys } from "../../lib/api/query-keys"
import { sdk } from "../../lib/api/sdk"
import type { CancellationQuery } from "../../lib/cancellations/cancellation-query"
import { isCancelling } from "../../lib/cancellations/is-cancelling"

/**
 * One page of cancellations, the latest first. Read again every two seconds for
 * as long as one of them goes on by itself, and now and then otherwise, for
 * customers ask at any time.
 */
export function useCancellations(query: CancellationQuery) {
  return useQuery<AdminEsdCancellationListResponse, FetchError>({
    queryKey: queryKeys.cancellationList(query),
    queryFn: () => sdk.client.fetch("/admin/esd/cancellations", { query }),
    placeholderData: keepPreviousData,
    staleTime: 0,
    retry: 1,
    refetchInterval: ({ state: { data } }) =>
      pollMs(
        data,
        data?.esd_cancellations.some((one) => isCancelling(one)) ?? false
      ),
  })
}
