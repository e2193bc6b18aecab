import type { FetchError } from "@medusajs/js-sdk"
import { keepPreviousData, useQuery } from "@tanstack/react-query"
import type { LicenceList } from "../../lib/api/licence-list"
import { pollMs } from "../../lib/api/poll-ms"
import { queryKeys } from "../../lib/api/query-keys"
import { sdk } from "../../lib/api/sdk"
import type { DeskQuery } from "../../lib/licences/desk/desk-query"
import { isMoving } from "../../lib/licences/is-moving"

/** What the server found wrong is wrong the second time, too. */
const WRONG_REQUEST = 400

/**
 * One page of licences. Reads it again every two seconds for as long as one of
 * them changes by itself, and now and then otherwise, for others work here too.
 */
export function useLicenceList(query: DeskQuery, isWanted: boolean) {
  return useQuery<LicenceList, FetchError>({
    queryKey: queryKeys.licenceList(query),
    queryFn: () => sdk.client.fetch("/admin/esd/assets", { query }),
    enabled: isWanted,
    placeholderData: keepPreviousData,
    staleTime: 0,
    retry: (failures, { status }) => failures < 1 && status !== WRONG_REQUEST,
    refetchInterval: ({ state: { data } }) =>
      pollMs(data, data?.esd_assets.some(isMoving) ?? false),
  })
}
