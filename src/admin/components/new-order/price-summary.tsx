import { Button, clx, Text } from "@medusajs/ui"
import type { OrderPreview } from "../../hooks/orders/use-order-preview"
import { useWording } from "../../hooks/use-wording"
import { PageSection } from "../licence-page/page-section"
import { OrderTotals } from "./order-totals"
import { PriceLine } from "./price-line"

type Props = { preview: OrderPreview; isPending: boolean }

/** What the order will cost, and the button that makes it. */
export function PriceSummary({ preview, isPending }: Props) {
  const { t } = useWording()
  const { prices, refusal, isStale } = preview

  return (
    <PageSection title={t("newOrder.summary")}>
      <div
        aria-busy={isStale}
        className={clx("divide-y", isStale && "opacity-50")}
      >
        {prices && (
          <ul aria-label={t("newOrder.prices")} className="divide-y">
            {prices.items.map((price, index) => (
              <PriceLine
                key={index}
                price={price}
                currency={prices.currency_code}
              />
            ))}
          </ul>
        )}
        <div role="status">
          {prices ? (
            <OrderTotals totals={prices} currency={prices.currency_code} />
          ) : (
            <Text size="small" className="text-ui-fg-subtle px-6 py-4">
              {refusal
                ? t(
                    refusal.item
                      ? "newOrder.notPricedItem"
                      : "newOrder.notPriced",
                    { error: refusal.text }
                  )
                : t(isStale ? "newOrder.pricing" : "newOrder.nothingToPrice")}
            </Text>
          )}
        </div>
      </div>
      <div className="flex flex-col gap-y-4 px-6 py-4">
        <Text size="small" className="text-ui-fg-subtle">
          {t("newOrder.whatFollows")}
        </Text>
        <Button
          type="submit"
          size="small"
          className="w-full"
          isLoading={isPending}
        >
          {t("newOrder.create")}
        </Button>
      </div>
    </PageSection>
  )
}
