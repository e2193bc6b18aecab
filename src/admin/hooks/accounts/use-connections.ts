import type { FetchError } from "@medusajs/js-sdk"
import { useQuery } from "@tanstack/react-query"
import type { AdminEsdConnectionListResponse } from "../../../types"
import type { Connection } from "../../lib/accounts/account"
import { queryKeys } from "../../lib/api/query-keys"
import { sdk } from "../../lib/api/sdk"

/** The connections of the plugin's options, the usual one first; they change only with the server's start. */
export function useConnections() {
  const { data, error } = useQuery<Connection[], FetchError>({
    queryKey: queryKeys.connections,
    queryFn: async () => {
      const { connections } =
        await sdk.client.fetch<AdminEsdConnectionListResponse>(
          "/admin/esd/connections"
        )

      return connections
    },
    staleTime: Infinity,
  })

  return { connections: data ?? [], isLoaded: data !== undefined, error }
}
