import { useMutation, useQueryClient } from "@tanstack/react-query"
import type {
  AdminEsdAccountResponse,
  EsdAccountResponse,
} from "../../../types"
import {
  changeBody,
  creationBody,
  type DirtyFields,
} from "../../lib/accounts/account-bodies"
import type { AccountValues } from "../../lib/accounts/account-values"
import { queryKeys } from "../../lib/api/query-keys"
import { post } from "../../lib/api/post"
import type { ServerError } from "../../lib/api/server-error"

type FilledIn = { values: AccountValues; dirty: DirtyFields }

/** Changes the given account, or makes a new one, from a filled-in form. */
export function useSaveAccount(account: EsdAccountResponse | null) {
  const queryClient = useQueryClient()

  return useMutation<EsdAccountResponse, ServerError, FilledIn>({
    mutationFn: async ({ values, dirty }) => {
      const { esd_account } = await post<AdminEsdAccountResponse>(
        account ? `/admin/esd/accounts/${account.id}` : "/admin/esd/accounts",
        account ? changeBody(values, dirty) : creationBody(values)
      )

      return esd_account
    },
    onSettled: () =>
      queryClient.invalidateQueries({ queryKey: queryKeys.accounts }),
  })
}
