import type { FetchError } from "@medusajs/js-sdk"
import { useQuery } from "@tanstack/react-query"
import { CALM_MS } from "../lib/api/calm-ms"
import { fetchLicence, type LicenceDetail } from "../lib/api/fetch-licence"
import { LIVE_MS } from "../lib/api/live-ms"
import { queryKeys } from "../lib/api/query-keys"
import { isMoving } from "../lib/licences/is-moving"

const NOT_FOUND = 404

/**
 * One licence with its history, read again every two seconds for as long as it
 * is on its way, and now and then otherwise, for others work here too.
 */
export function useLicenceDetail(licenceId: string) {
  return useQuery<LicenceDetail, FetchError>({
    queryKey: queryKeys.licence(licenceId),
    queryFn: () => fetchLicence(licenceId),
    staleTime: 0,
    retry: (failures, { status }) => failures < 1 && status !== NOT_FOUND,
    refetchInterval: ({ state: { data } }) =>
      data && isMoving(data) ? LIVE_MS : CALM_MS,
  })
}
