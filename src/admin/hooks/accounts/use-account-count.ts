import { useQuery } from "@tanstack/react-query"
import { type AccountQuery, fetchAccounts } from "../../lib/api/fetch-accounts"
import { LIVE_MS } from "../../lib/api/live-ms"
import { queryKeys } from "../../lib/api/query-keys"

/**
 * How many accounts there are of a kind, undefined until that is known. Counts
 * them again every two seconds for as long as `isLive` says of the last count.
 */
export function useAccountCount(
  query: AccountQuery,
  isLive: (count: number) => boolean
): number | undefined {
  const { data } = useQuery({
    queryKey: queryKeys.accountCount(query),
    queryFn: async () => {
      const { count } = await fetchAccounts({ ...query, limit: 1 })

      return count
    },
    staleTime: 0,
    refetchInterval: ({ state }) =>
      state.data !== undefined && isLive(state.data) ? LIVE_MS : false,
  })

  return data
}
