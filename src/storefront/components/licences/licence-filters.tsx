"use client"

import { useId, useState } from "react"
import { useEsd } from "../../hooks/esd-provider"
import { useEndCustomers } from "../../hooks/use-end-customers"
import { nameOfEndCustomer } from "../../lib/name-of-end-customer"
import { EndCustomerCombobox } from "../parts/end-customer-combobox"
import { Field } from "../parts/field"

type Props = {
  canResell: boolean
  search: string
  onSearch: (text: string) => void
  /** Id of an end customer, or nothing for all. */
  onFilter: (id: string | undefined) => void
}

/** Search, and for resellers a filter by end customer. */
export function LicenceFilters({
  canResell,
  search,
  onSearch,
  onFilter,
}: Props) {
  const { words } = useEsd()
  const texts = words.licences
  const id = useId()
  const [chosen, setChosen] = useState("")
  const { count } = useEndCustomers("", { limit: 1, isEnabled: canResell })

  return (
    <div className="esd-filters" role="search">
      <Field id={`${id}-search`} label={texts.search} hint={texts.searchHint}>
        {(control) => (
          <input
            {...control}
            type="search"
            className="esd-input"
            autoComplete="off"
            maxLength={200}
            value={search}
            onChange={({ target }) => onSearch(target.value)}
          />
        )}
      </Field>
      {count > 0 && (
        <Field id={`${id}-filter`} label={texts.filter}>
          {(control) => (
            <EndCustomerCombobox
              control={control}
              chosen={chosen || texts.filterAll}
              extra={[{ value: "", label: texts.filterAll }]}
              onChoose={(endCustomer) => {
                setChosen(nameOfEndCustomer(endCustomer))
                onFilter(endCustomer.id)
              }}
              onChooseExtra={() => {
                setChosen("")
                onFilter(undefined)
              }}
            />
          )}
        </Field>
      )}
    </div>
  )
}
