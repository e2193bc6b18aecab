import { useState } from "react"
import { useController } from "react-hook-form"
import type { EsdAccountResponse } from "../../../types"
import { useAccountList } from "../../hooks/accounts/use-account-list"
import { useDebounced } from "../../hooks/use-debounced"
import { useWording } from "../../hooks/use-wording"
import { accountName } from "../../lib/accounts/account-name"
import type { Choice } from "./choice"
import { Combobox } from "./combobox"
import { Field } from "./field"

const FOUND = 10

type Props = {
  /** The connection that the reseller has to be on. */
  connectionId: string | undefined
}

/** The reseller that the end customer in the form around it belongs to. */
export function ResellerField({ connectionId }: Props) {
  const { t } = useWording()
  const { field, fieldState } = useController({ name: "reseller_account_id" })
  const [text, setText] = useState("")
  const [chosen, setChosen] = useState<Choice | null>(null)
  const q = useDebounced(text)
  const { data, isFetching, isPlaceholderData } = useAccountList({
    q,
    role: "reseller",
    connection_id: connectionId,
    limit: FOUND,
  })
  // Enter shall not choose from what was found for another text
  const isSearching = q !== text || isPlaceholderData

  return (
    <Field
      label={t("accounts.fields.reseller")}
      isOptional
      hint={t("accounts.fields.resellerHint")}
      error={fieldState.error?.message}
    >
      {(control) => (
        <Combobox
          control={control}
          selected={chosen?.value === field.value ? chosen : null}
          choices={isSearching ? [] : (data?.accounts ?? []).map(toChoice)}
          isLoading={isSearching || isFetching}
          placeholder={t("accounts.fields.resellerPlaceholder")}
          clearLabel={t("accounts.fields.resellerClear")}
          onSearch={setText}
          onSelect={(reseller) => {
            setChosen(reseller)
            field.onChange(reseller?.value ?? "")
          }}
        />
      )}
    </Field>
  )
}

function toChoice(account: EsdAccountResponse): Choice {
  return {
    value: account.id,
    label: accountName(account),
    hint: account.email,
  }
}
