import { useState } from "react"
import { useAccountList } from "../../../hooks/accounts/use-account-list"
import { useDebounced } from "../../../hooks/use-debounced"
import { useWording } from "../../../hooks/use-wording"
import { accountName } from "../../../lib/accounts/account-name"
import { toggle } from "../../../lib/table/toggle"
import { ChoiceSearch } from "./choice-search"
import type { FilterContent } from "./filter-content"

const FOUND = 10

/** Chooses the end customers who use the licences. */
export function EndCustomerFilter({ chosen, onChange }: FilterContent) {
  const { t } = useWording()
  const [text, setText] = useState("")
  const { data, isFetching } = useAccountList({
    q: useDebounced(text),
    limit: FOUND,
  })

  return (
    <ChoiceSearch
      label={t("desk.filters.endCustomer")}
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
