import { toast } from "@medusajs/ui"
import { useCallback } from "react"
import { useForm } from "react-hook-form"
import type { EsdAccountResponse } from "../../../types"
import { accountFaults } from "../../lib/accounts/account-faults"
import { accountName } from "../../lib/accounts/account-name"
import {
  type AccountValues,
  BLANK_ACCOUNT,
  valuesOfAccount,
} from "../../lib/accounts/account-values"
import { showServerError } from "../../lib/api/show-server-error"
import { useFaultsResolver } from "../use-faults-resolver"
import { useWording } from "../use-wording"
import { useSaveAccount } from "./use-save-account"

/** The form of a new or an existing account, and how it is saved. */
export function useAccountForm(
  account: EsdAccountResponse | null,
  onSaved: () => void
) {
  const { t } = useWording()
  const { mutate, isPending } = useSaveAccount(account)
  // a new account takes the connection's country
  const needsCountry = account !== null
  const form = useForm<AccountValues>({
    defaultValues: account ? valuesOfAccount(account) : BLANK_ACCOUNT,
    resolver: useFaultsResolver(
      useCallback(
        (values: AccountValues) => accountFaults(values, needsCountry),
        [needsCountry]
      )
    ),
  })

  // read while rendering, or else it is not kept up to date
  const { dirtyFields: dirty, isDirty } = form.formState

  const submit = form.handleSubmit((values) => {
    if (account && !isDirty) {
      return onSaved()
    }

    mutate(
      { values, dirty },
      {
        onSuccess: (saved) => {
          const text = account
            ? "accounts.form.changed"
            : "accounts.form.created"

          toast.success(t(text, { name: accountName(saved) }))
          onSaved()
        },
        onError: (error) => showServerError(form, error, t),
      }
    )
  })

  return { form, submit, isPending }
}
