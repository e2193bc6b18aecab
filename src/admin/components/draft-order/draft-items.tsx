import { Text } from "@medusajs/ui"
import { useAccountNames } from "../../hooks/licences/use-account-names"
import type { DraftContents } from "../../hooks/orders/use-draft-contents"
import { useWording } from "../../hooks/use-wording"
import { draftLines } from "../../lib/orders/draft-lines"
import { PageSection } from "../licence-page/page-section"
import { OrderTotals } from "../new-order/order-totals"
import { UnitPrice } from "../new-order/unit-price"

/** What a draft order sells, for whom, where the keys go, and what it costs. */
export function DraftItems({ contents }: { contents: DraftContents }) {
  const { t, formatMoney } = useWording()
  const { currency_code, items, email } = contents
  const lines = draftLines(items)
  const names = useAccountNames([
    ...new Set(lines.flatMap(({ endCustomerId }) => endCustomerId ?? [])),
  ])

  return (
    <PageSection title={t("newOrder.offerings")}>
      <ul aria-label={t("newOrder.offerings")} className="divide-y">
        {lines.map(({ key, endCustomerId, deliveryEmail, ...line }) => (
          <li
            key={key}
            className="flex items-start justify-between gap-x-4 px-6 py-4"
          >
            <div className="flex min-w-0 flex-col gap-y-1">
              <Text
                size="small"
                leading="compact"
                weight="plus"
                className="break-words"
              >
                {line.title}
              </Text>
              <UnitPrice {...line} currency={currency_code} />
              <Text size="small" className="text-ui-fg-subtle break-words">
                {endCustomerId
                  ? t("draftOrder.forEndCustomer", {
                      name: names.get(endCustomerId) ?? endCustomerId,
                    })
                  : t("newOrder.forCustomer")}
                {(deliveryEmail ?? email) && (
                  <>
                    {" · "}
                    {t("draftOrder.keysTo", { email: deliveryEmail ?? email })}
                  </>
                )}
              </Text>
            </div>
            <Text size="small" leading="compact" className="text-nowrap">
              {formatMoney(line.subtotal, currency_code)}
            </Text>
          </li>
        ))}
      </ul>
      <OrderTotals totals={contents} currency={currency_code} />
    </PageSection>
  )
}
