import { useMutation, useQueryClient } from "@tanstack/react-query"
import { useRef } from "react"
import type {
  AdminEsdAccountResponse,
  EsdAccountResponse,
} from "../../../types"
import { newAccountBody } from "../../lib/accounts/new-account-body"
import type { SyncOptions } from "../../lib/accounts/sync-options"
import type { SyncTarget } from "../../lib/accounts/sync-target"
import { queryKeys } from "../../lib/api/query-keys"
import { post } from "../../lib/api/post"
import type { ServerError } from "../../lib/api/server-error"

/**
 * Stores the sync options of an account and asks for its synchronization. A
 * customer without an account gets one first; a second attempt after a refusal
 * does not make another.
 */
export function useSaveAndSynchronize(target: SyncTarget) {
  const queryClient = useQueryClient()
  const created = useRef<string>()

  return useMutation<EsdAccountResponse, ServerError, SyncOptions>({
    mutationFn: async (options) => {
      if (target.account) {
        return synchronize(target.account.id, options)
      }

      created.current ??= (await create(newAccountBody(target, options))).id

      return synchronize(created.current, options)
    },
    onSettled: () =>
      queryClient.invalidateQueries({ queryKey: queryKeys.accounts }),
  })
}

function create(body: object): Promise<EsdAccountResponse> {
  return send("/admin/esd/accounts", body)
}

function synchronize(
  accountId: string,
  options: SyncOptions
): Promise<EsdAccountResponse> {
  return send(`/admin/esd/accounts/${accountId}/sync`, {
    ...options,
    parent_account: null,
  })
}

async function send(path: string, body: object): Promise<EsdAccountResponse> {
  const { esd_account } = await post<AdminEsdAccountResponse>(path, body)

  return esd_account
}
