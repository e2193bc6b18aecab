import type { FetchError } from "@medusajs/js-sdk"
import { useMutation, useQueryClient } from "@tanstack/react-query"
import type {
  AdminEsdAccountResponse,
  EsdAccountResponse,
} from "../../../types"
import { changeBody, creationBody } from "../../lib/accounts/account-bodies"
import type { AccountValues } from "../../lib/accounts/account-values"
import { queryKeys } from "../../lib/api/query-keys"
import { sdk } from "../../lib/api/sdk"

/** Changes the given account, or makes a new one, from a filled-in form. */
export function useSaveAccount(account: EsdAccountResponse | null) {
  const queryClient = useQueryClient()

  return useMutation<EsdAccountResponse, FetchError, AccountValues>({
    mutationFn: async (values) => {
      const { esd_account } = await sdk.client.fetch<AdminEsdAccountResponse>(
        account ? `/admin/esd/accounts/${account.id}` : "/admin/esd/accounts",
        {
          method: "POST",
          body: account ? changeBody(values) : creationBody(values),
        }
      )

      return esd_account
    },
    onSettled: () =>
      queryClient.invalidateQueries({ queryKey: queryKeys.accounts }),
  })
}
