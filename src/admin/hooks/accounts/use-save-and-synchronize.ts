import type { FetchError } from "@medusajs/js-sdk"
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
import { sdk } from "../../lib/api/sdk"

/**
 * Stores the sync options of an account and asks for its synchronization. A
 * customer without an account gets one first; a second attempt after a refusal
 * does not make another.
 */
export function useSaveAndSynchronize(target: SyncTarget) {
  const queryClient = useQueryClient()
  const created = useRef<string>()

  return useMutation<EsdAccountResponse, FetchError, SyncOptions>({
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
  return post("/admin/esd/accounts", body)
}

function synchronize(
  accountId: string,
  options: SyncOptions
): Promise<EsdAccountResponse> {
  return post(`/admin/esd/accounts/${accountId}/sync`, {
    ...options,
    parent_account: null,
  })
}

async function post(path: string, body: object): Promise<EsdAccountResponse> {
  const { esd_account } = await sdk.client.fetch<AdminEsdAccountResponse>(
    path,
    { method: "POST", body }
  )

  return esd_account
}
