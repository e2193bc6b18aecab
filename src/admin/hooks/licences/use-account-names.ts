import { keepPreviousData, useQuery } from "@tanstack/react-query"
import { accountName } from "../../lib/accounts/account-name"
import { fetchAccounts } from "../../lib/api/fetch-accounts"
import { queryKeys } from "../../lib/api/query-keys"

const NONE: ReadonlyMap<string, string> = new Map()

/** The names of accounts by their ids. */
export function useAccountNames(ids: string[]): ReadonlyMap<string, string> {
  const { data = NONE } = useQuery({
    queryKey: queryKeys.accountNames(ids),
    queryFn: async () => {
      const { accounts } = await fetchAccounts({ id: ids, limit: ids.length })

      return new Map(
        accounts.map((account) => [account.id, accountName(account)])
      )
    },
    enabled: ids.length > 0,
    placeholderData: keepPreviousData,
  })

  return data
}
