import { useState } from "react"
import { useController } from "react-hook-form"
import { useCustomerSearch } from "../../hooks/accounts/use-customer-search"
import { useDebounced } from "../../hooks/use-debounced"
import { useWording } from "../../hooks/use-wording"
import type { AccountCustomer } from "../../lib/accounts/account"
import { accountName } from "../../lib/accounts/account-name"
import type { Choice } from "./choice"
import { Combobox } from "./combobox"
import { Field } from "./field"

type Props = {
  /** Called with the customer whose data may fill in the rest; null where there is none any more. */
  onSelect: (customer: AccountCustomer | null) => void
}

/** The shop's customer whom the account in the form around it is for, if any. */
export function CustomerField({ onSelect }: Props) {
  const { t } = useWording()
  const { field, fieldState } = useController({ name: "customer_id" })
  const [text, setText] = useState("")
  const [chosen, setChosen] = useState<Choice | null>(null)
  const q = useDebounced(text)
  const { data = [], isFetching, isPlaceholderData } = useCustomerSearch(q)
  // Enter shall not choose from what was found for another text
  const isSearching = q !== text || isPlaceholderData
  const customers = isSearching ? [] : data

  return (
    <Field
      label={t("accounts.fields.customer")}
      isOptional
      hint={t("accounts.fields.customerHint")}
      error={fieldState.error?.message}
    >
      {(control) => (
        <Combobox
          control={control}
          selected={chosen?.value === field.value ? chosen : null}
          choices={customers.map((customer) => ({
            value: customer.id,
            label: accountName(customer),
            hint: customer.email,
          }))}
          isLoading={isSearching || isFetching}
          placeholder={t("accounts.fields.customerPlaceholder")}
          clearLabel={t("accounts.fields.customerClear")}
          onSearch={setText}
          onSelect={(choice) => {
            const customer = customers.find(({ id }) => id === choice?.value)

            setChosen(choice)
            field.onChange(choice?.value ?? "")
            onSelect(customer ?? null)
          }}
        />
      )}
    </Field>
  )
}
