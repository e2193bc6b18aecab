import { useState } from "react"
import { useController, useFormContext } from "react-hook-form"
import { useBuyerSearch } from "../../hooks/orders/use-buyer-search"
import type { BuyerDetail } from "../../hooks/orders/use-buyer"
import { useDebounced } from "../../hooks/use-debounced"
import { useWording } from "../../hooks/use-wording"
import { accountName } from "../../lib/accounts/account-name"
import type { Buyer } from "../../lib/orders/buyer"
import type { OrderValues } from "../../lib/orders/order-values"
import type { Choice } from "../fields/choice"
import { Combobox } from "../fields/combobox"
import { Field } from "../fields/field"

/** The customer who is ordered for. Another one has another region and other end customers. */
export function BuyerField({ buyer }: { buyer: BuyerDetail | undefined }) {
  const { t } = useWording()
  const { getValues, setValue } = useFormContext<OrderValues>()
  const { field, fieldState } = useController<OrderValues, "customer_id">({
    name: "customer_id",
  })
  const [text, setText] = useState("")
  const [chosen, setChosen] = useState<Choice | null>(null)
  const q = useDebounced(text)
  const {
    data: customers = [],
    isFetching,
    isPlaceholderData,
  } = useBuyerSearch(q)
  // Enter shall not choose from what was found for another text
  const isSearching = q !== text || isPlaceholderData
  const toChoice = (customer: Buyer): Choice => ({
    value: customer.id,
    label: accountName(customer),
    hint: customer.has_account
      ? customer.email
      : t("newOrder.guest", { email: customer.email }),
  })
  const selected = buyer ? toChoice(buyer) : chosen

  const select = (choice: Choice | null) => {
    setChosen(choice)
    field.onChange(choice?.value ?? "")
    setValue("region_id", "")
    getValues("items").forEach((_, index) =>
      setValue(`items.${index}.end_customer_id`, "")
    )
  }

  return (
    <Field
      label={t("accounts.fields.customer")}
      hint={
        buyer && !buyer.country
          ? t("newOrder.noAddress")
          : selected?.value === field.value
            ? selected.hint
            : undefined
      }
      error={fieldState.error?.message}
    >
      {(control) => (
        <Combobox
          control={control}
          selected={selected?.value === field.value ? selected : null}
          choices={isSearching ? [] : customers.map(toChoice)}
          isLoading={isSearching || isFetching}
          placeholder={t("accounts.fields.customerPlaceholder")}
          onSearch={setText}
          onSelect={select}
        />
      )}
    </Field>
  )
}
