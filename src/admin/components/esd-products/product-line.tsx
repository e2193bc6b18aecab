import { StatusBadge, Text } from "@medusajs/ui"
import { useConnections } from "../../hooks/accounts/use-connections"
import { useSoldCount } from "../../hooks/licences/use-sold-count"
import { useWording } from "../../hooks/use-wording"
import { deskOf } from "../../lib/licences/desk/desk-of"
import type { EsdProduct } from "../../lib/products/esd-product"
import { soldLicences } from "../../lib/products/sold-licences"
import { PageLink } from "../licence-page/page-link"

type Props = { product: EsdProduct; hasVariantName: boolean }

const COLORS = { available: "green", discontinued: "orange" } as const

/** One ESD product: what the catalogue says of it, whether it is sold, and how many licences were. */
export function ProductLine({ product, hasVariantName }: Props) {
  const { t, formatNumber, formatCountry } = useWording()
  const { connections } = useConnections()
  const { name, sku, status, is_enabled, product_variant, country } = product
  const { data: sold } = useSoldCount(product.id)
  const connection = connections.find(({ id }) => id === product.connection_id)
  const facts = [
    hasVariantName && product_variant?.title,
    sku,
    connections.length > 1 &&
      `${connection?.system_name ?? product.connection_id} (${formatCountry(country)})`,
  ]

  return (
    <li className="flex flex-col gap-y-2 px-6 py-4">
      <div className="min-w-0">
        <Text
          size="small"
          leading="compact"
          weight="plus"
          className="break-words"
        >
          {name}
        </Text>
        <Text size="small" className="text-ui-fg-subtle break-words">
          {facts.filter(Boolean).join(" · ")}
        </Text>
      </div>
      <div className="flex flex-wrap items-center gap-1.5">
        <StatusBadge color={COLORS[status]}>
          {t(`esdProducts.status.${status}`)}
        </StatusBadge>
        <StatusBadge color={is_enabled ? "green" : "grey"}>
          {t(`esdProducts.${is_enabled ? "enabled" : "disabled"}`)}
        </StatusBadge>
      </div>
      {status === "discontinued" && (
        <Text size="small" className="text-ui-fg-subtle">
          {t("esdProducts.discontinuedHint")}
        </Text>
      )}
      {sold && (
        <Text size="small">
          <PageLink to={deskOf(soldLicences(product.id))}>
            {t(
              sold.is_count_exact === false
                ? "esdProducts.soldMore"
                : "esdProducts.sold",
              { count: sold.count, total: formatNumber(sold.count) }
            )}
          </PageLink>
        </Text>
      )}
    </li>
  )
}
