import { useState } from "react"
import type { EsdAccountResponse } from "../../../../types"
import { useAccountList } from "../../../hooks/accounts/use-account-list"
import { useDebounced } from "../../../hooks/use-debounced"
import { accountName } from "../../../lib/accounts/account-name"
import { toggle } from "../../../lib/table/toggle"
import { ChoiceSearch } from "./choice-search"
import type { FilterContent } from "./filter-content"

const FOUND = 10

type Props = FilterContent & {
  label: string
  /** Those of one role; all where there is none. */
  role?: EsdAccountResponse["role"]
}

/** Chooses the accounts of whom the licences are: the end customers, or their resellers. */
export function AccountFilter({ chosen, onChange, label, role }: Props) {
  const [text, setText] = useState("")
  const { data, isFetching } = useAccountList({
    q: useDebounced(text),
    role,
    limit: FOUND,
  })

  return (
    <ChoiceSearch
      label={label}
      text={text}
      chosen={chosen}
      choices={(data?.accounts ?? []).map((account) => ({
        value: account.id,
        label: accountName(account),
        hint: account.email,
      }))}
      isLoading={isFetching}
      onSearch={setText}
      onToggle={(id) => onChange(toggle(chosen, id))}
    />
  )
}
