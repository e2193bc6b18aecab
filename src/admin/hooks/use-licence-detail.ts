import type { FetchError } from "@medusajs/js-sdk"
import { useQuery } from "@tanstack/react-query"
import { fetchLicence, type LicenceDetail } from "../lib/api/fetch-licence"
import { pollMs } from "../lib/api/poll-ms"
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
      pollMs(data, data !== undefined && isMoving(data)),
  })
}
