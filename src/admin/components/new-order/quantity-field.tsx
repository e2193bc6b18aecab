import { Input } from "@medusajs/ui"
import { useFormContext } from "react-hook-form"
import { useWording } from "../../hooks/use-wording"
import type { OrderValues } from "../../lib/orders/order-values"
import { LARGEST_ORDER } from "../../lib/orders/parse-quantity"
import { Field } from "../fields/field"

/** How many licences of an offering are ordered. */
export function QuantityField({ index }: { index: number }) {
  const { t } = useWording()
  const { register, getFieldState, formState } = useFormContext<OrderValues>()
  const name = `items.${index}.quantity` as const
  const { error } = getFieldState(name, formState)

  return (
    <Field label={t("newOrder.quantity")} error={error?.message}>
      {(control) => (
        <Input
          {...control}
          type="number"
          min={1}
          max={LARGEST_ORDER}
          step={1}
          autoComplete="off"
          {...register(name)}
        />
      )}
    </Field>
  )
}
