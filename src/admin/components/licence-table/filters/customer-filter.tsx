import { useState } from "react"
import { useBuyerSearch } from "../../../hooks/orders/use-buyer-search"
import { useDebounced } from "../../../hooks/use-debounced"
import { useWording } from "../../../hooks/use-wording"
import { accountName } from "../../../lib/accounts/account-name"
import { toggle } from "../../../lib/table/toggle"
import { ChoiceSearch } from "./choice-search"
import type { FilterContent } from "./filter-content"

/** Chooses the customers who were charged, guests too. */
export function CustomerFilter({ chosen, onChange }: FilterContent) {
  const { t } = useWording()
  const [text, setText] = useState("")
  const { data: customers = [], isFetching } = useBuyerSearch(
    useDebounced(text)
  )

  return (
    <ChoiceSearch
      label={t("desk.filters.customer")}
      text={text}
      chosen={chosen}
      choices={customers.map((customer) => ({
        value: customer.id,
        label: accountName(customer),
        hint: customer.has_account
          ? customer.email
          : t("newOrder.guest", { email: customer.email }),
      }))}
      isLoading={isFetching}
      onSearch={setText}
      onToggle={(id) => onChange(toggle(chosen, id))}
    />
  )
}
