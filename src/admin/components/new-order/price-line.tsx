import { Text } from "@medusajs/ui"
import type { EsdDraftOrderPrice } from "../../../types"
import { useWording } from "../../hooks/use-wording"
import { UnitPrice } from "./unit-price"

type Props = { price: EsdDraftOrderPrice; currency: string }

/** What the licences of one offering cost. */
export function PriceLine({ price, currency }: Props) {
  const { formatMoney } = useWording()

  return (
    <li className="flex items-start justify-between gap-x-4 px-6 py-4">
      <div className="flex min-w-0 flex-col gap-y-1">
        <Text
          size="small"
          leading="compact"
          weight="plus"
          className="break-words"
        >
          {price.title}
        </Text>
        <UnitPrice
          quantity={price.quantity}
          unitPrice={price.unit_price}
          originalPrice={price.original_unit_price}
          currency={currency}
        />
      </div>
      <Text size="small" leading="compact" className="text-nowrap">
        {formatMoney(price.subtotal, currency)}
      </Text>
    </li>
  )
}
