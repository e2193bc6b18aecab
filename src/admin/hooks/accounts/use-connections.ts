import { useQuery } from "@tanstack/react-query"
import type { EsdStatusResponse } from "../../../types"
import type { Connection } from "../../lib/accounts/account"
import { queryKeys } from "../../lib/api/query-keys"
import { sdk } from "../../lib/api/sdk"

/** The connections of the plugin's options, the usual one first; they change only with the server's start. */
export function useConnections(): Connection[] {
  const { data = [] } = useQuery({
    queryKey: queryKeys.connections,
    queryFn: async () => {
      const { connections } =
        await sdk.client.fetch<EsdStatusResponse>("/admin/esd/status")

      return connections
    },
    staleTime: Infinity,
  })

  return data
}
