import { useQuery } from "@tanstack/react-query"
import { queryKeys } from "../../lib/api/query-keys"
import { allows } from "../../lib/permissions/allows"
import { fetchPermissions } from "../../lib/permissions/fetch-permissions"
import type { Operation } from "../../lib/permissions/operations"

const KNOWN_FOR_MS = 60_000

/**
 * Whether the person who is logged in may do something. The server decides in
 * the end, so until that is known, and where it cannot be read, nothing is
 * withheld.
 */
export function useAllowed(operation: Operation): boolean {
  const { data = null } = useQuery({
    queryKey: queryKeys.permissions,
    queryFn: fetchPermissions,
    staleTime: KNOWN_FOR_MS,
    retry: false,
  })

  return allows(data, operation)
}
