import { Trash } from "@medusajs/icons"
import { Heading, IconButton } from "@medusajs/ui"
import { useEffect, useId, useRef } from "react"
import { useWording } from "../../hooks/use-wording"
import type { OrderValues } from "../../lib/orders/order-values"
import { TextField } from "../fields/text-field"
import { EndCustomerField } from "./end-customer-field"
import { OfferingField } from "./offering-field"
import { QuantityField } from "./quantity-field"

type Props = {
  index: number
  /** Those of the customer, if any. */
  resellerIds: string[]
  /** Why it cannot be priced. */
  problem?: string
  /** Whether it was just added, and is filled in next. */
  hasFocus: boolean
  /** Removes it, where it is not the only one. */
  onRemove?: () => void
}

/** Licences of one offering: what, how many, for whom, and where the keys go. */
export function OrderItem({
  index,
  resellerIds,
  problem,
  hasFocus,
  onRemove,
}: Props) {
  const { t } = useWording()
  const id = useId()
  const item = useRef<HTMLLIElement>(null)
  const number = index + 1

  useEffect(() => {
    if (hasFocus) {
      item.current?.querySelector("input")?.focus()
    }
  }, [hasFocus])

  return (
    <li
      ref={item}
      aria-labelledby={id}
      className="flex flex-col gap-y-4 px-6 py-4"
    >
      <div className="flex h-7 items-center justify-between gap-x-4">
        <Heading level="h3" id={id}>
          {t("newOrder.item", { number })}
        </Heading>
        {onRemove && (
          <IconButton
            type="button"
            size="small"
            variant="transparent"
            aria-label={t("newOrder.remove", { number })}
            onClick={onRemove}
          >
            <Trash />
          </IconButton>
        )}
      </div>
      <OfferingField index={index} problem={problem} />
      <div className="grid grid-cols-1 gap-4 md:grid-cols-2">
        <QuantityField index={index} />
        <TextField<OrderValues>
          name={`items.${index}.delivery_email`}
          type="email"
          isOptional
          label={t("newOrder.deliveryEmail")}
          hint={t("newOrder.deliveryEmailHint")}
        />
      </div>
      {resellerIds.length > 0 && (
        <EndCustomerField index={index} resellerIds={resellerIds} />
      )}
    </li>
  )
}
