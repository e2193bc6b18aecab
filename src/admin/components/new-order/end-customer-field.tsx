import { useState } from "react"
import { useController } from "react-hook-form"
import { useAccountList } from "../../hooks/accounts/use-account-list"
import { useDebounced } from "../../hooks/use-debounced"
import { useWording } from "../../hooks/use-wording"
import { accountName } from "../../lib/accounts/account-name"
import type { OrderValues } from "../../lib/orders/order-values"
import type { Choice } from "../fields/choice"
import { Combobox } from "../fields/combobox"
import { Field } from "../fields/field"

const FOUND = 10

type Props = { index: number; resellerIds: string[] }

/** Whom a reseller's licences are for: one of the end customers, or the reseller where none is chosen. */
export function EndCustomerField({ index, resellerIds }: Props) {
  const { t } = useWording()
  const { field, fieldState } = useController<
    OrderValues,
    `items.${number}.end_customer_id`
  >({ name: `items.${index}.end_customer_id` })
  const [text, setText] = useState("")
  const [chosen, setChosen] = useState<Choice | null>(null)
  const q = useDebounced(text)
  const { data, isFetching, isPlaceholderData } = useAccountList({
    q,
    reseller_account_id: resellerIds,
    order: "company_name",
    limit: FOUND,
  })
  // Enter shall not choose from what was found for another text
  const isSearching = q !== text || isPlaceholderData
  const found = isSearching ? [] : (data?.accounts ?? [])

  return (
    <Field
      label={t("newOrder.endCustomer")}
      isOptional
      error={fieldState.error?.message}
    >
      {(control) => (
        <Combobox
          control={control}
          selected={chosen?.value === field.value ? chosen : null}
          choices={found.map((account) => ({
            value: account.id,
            label: accountName(account),
            hint: account.email,
          }))}
          isLoading={isSearching || isFetching}
          placeholder={t("newOrder.forCustomer")}
          clearLabel={t("newOrder.forCustomer")}
          onSearch={setText}
          onSelect={(choice) => {
            setChosen(choice)
            field.onChange(choice?.value ?? "")
          }}
        />
      )}
    </Field>
  )
}
