import { Text } from "@medusajs/ui"
import { useWording } from "../../hooks/use-wording"

type Props = {
  quantity: number
  unitPrice: number
  /** What it costs without the customer's price list, where that is more. */
  originalPrice: number | null
  currency: string
}

/** How many for how much each, with the price that is crossed out. */
export function UnitPrice({
  quantity,
  unitPrice,
  originalPrice,
  currency,
}: Props) {
  const { t, formatMoney, formatNumber } = useWording()

  return (
    <Text size="small" leading="compact" className="text-ui-fg-subtle">
      {formatNumber(quantity)} × {formatMoney(unitPrice, currency)}
      {originalPrice !== null && originalPrice > unitPrice && (
        <>
          {" "}
          <span className="sr-only">{t("newOrder.insteadOf")}</span>{" "}
          <s className="text-ui-fg-muted">
            {formatMoney(originalPrice, currency)}
          </s>
        </>
      )}
    </Text>
  )
}
