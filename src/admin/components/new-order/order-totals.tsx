import { Text } from "@medusajs/ui"
import { useWording } from "../../hooks/use-wording"

type Props = {
  totals: {
    subtotal: number
    discount_subtotal: number
    tax_total: number
    total: number
  }
  currency: string
}

/** Net, discounts, tax and total of an order. */
export function OrderTotals({ totals, currency }: Props) {
  const { t, formatMoney } = useWording()
  const rows = [
    ["subtotal", totals.subtotal],
    ["discount_subtotal", -totals.discount_subtotal],
    ["tax_total", totals.tax_total],
  ] as const

  return (
    <div className="text-ui-fg-subtle flex flex-col gap-y-2 px-6 py-4">
      {rows
        .filter(([name, amount]) => amount || name !== "discount_subtotal")
        .map(([name, amount]) => (
          <div key={name} className="flex justify-between gap-x-4">
            <Text size="small" leading="compact">
              {t(`newOrder.totals.${name}`)}
            </Text>
            <Text size="small" leading="compact">
              {formatMoney(amount, currency)}
            </Text>
          </div>
        ))}
      <div className="text-ui-fg-base flex justify-between gap-x-4">
        <Text size="small" leading="compact" weight="plus">
          {t("newOrder.totals.total")}
        </Text>
        <Text size="small" leading="compact" weight="plus">
          {formatMoney(totals.total, currency)}
        </Text>
      </div>
    </div>
  )
}
