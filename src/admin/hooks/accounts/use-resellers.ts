import { useQuery } from "@tanstack/react-query"
import type { EsdAccountResponse } from "../../../types"
import { fetchAccounts } from "../../lib/api/fetch-accounts"
import { queryKeys } from "../../lib/api/query-keys"

/** As many as the API answers at once. */
const LIMIT = 1000

const NONE: EsdAccountResponse[] = []

/** The resellers by name, to choose from; none until they are read. */
export function useResellers(): EsdAccountResponse[] {
  const { data = NONE } = useQuery({
    queryKey: queryKeys.resellers,
    queryFn: async () => {
      const { accounts } = await fetchAccounts({
        role: "reseller",
        order: "company_name",
        limit: LIMIT,
      })

      return accounts
    },
  })

  return data
}
