import { Text } from "@medusajs/ui"
import { useWording } from "../../hooks/use-wording"

type Props = {
  totals: { subtotal: number; tax_total: number; total: number }
  currency: string
}

/** Net, tax and total of an order. */
export function OrderTotals({ totals, currency }: Props) {
  const { t, formatMoney } = useWording()

  return (
    <div className="text-ui-fg-subtle flex flex-col gap-y-2 px-6 py-4">
      {(["subtotal", "tax_total"] as const).map((name) => (
        <div key={name} className="flex justify-between gap-x-4">
          <Text size="small" leading="compact">
            {t(`newOrder.totals.${name}`)}
          </Text>
          <Text size="small" leading="compact">
            {formatMoney(totals[name], currency)}
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
