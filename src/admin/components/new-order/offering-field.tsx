import { useState } from "react"
import { useController } from "react-hook-form"
import { useOfferingSearch } from "../../hooks/orders/use-offering-search"
import { useDebounced } from "../../hooks/use-debounced"
import { useWording } from "../../hooks/use-wording"
import type { OrderValues } from "../../lib/orders/order-values"
import type { Choice } from "../fields/choice"
import { Combobox } from "../fields/combobox"
import { Field } from "../fields/field"

type Props = {
  index: number
  /** Why the server does not sell it. */
  problem?: string
}

/** What is ordered: a variant that sells licences. */
export function OfferingField({ index, problem }: Props) {
  const { t } = useWording()
  const { field, fieldState } = useController<
    OrderValues,
    `items.${number}.variant_id`
  >({ name: `items.${index}.variant_id` })
  const [text, setText] = useState("")
  const [chosen, setChosen] = useState<Choice | null>(null)
  const q = useDebounced(text)
  const {
    data: offerings = [],
    error,
    isFetching,
    isPlaceholderData,
  } = useOfferingSearch(q)
  // Enter shall not choose from what was found for another text
  const isSearching = q !== text || isPlaceholderData
  const selected = chosen?.value === field.value ? chosen : null

  return (
    <Field
      label={t("newOrder.offering")}
      hint={selected?.hint}
      error={
        fieldState.error?.message ??
        problem ??
        (error
          ? t("newOrder.offeringsFailed", { error: error.message })
          : undefined)
      }
    >
      {(control) => (
        <Combobox
          control={control}
          selected={selected}
          choices={isSearching ? [] : offerings}
          isLoading={isSearching || isFetching}
          placeholder={t("newOrder.offeringPlaceholder")}
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
