import { Text } from "@medusajs/ui"
import { Link } from "react-router-dom"
import type { AdminEsdAssetResponse } from "../../../types"
import { useWording } from "../../hooks/use-wording"
import { licenceNumber } from "../../lib/licences/licence-number"

/** What was sold and for whom, in two lines. */
export function LicenceIdentity({
  licence,
}: {
  licence: AdminEsdAssetResponse
}) {
  const { t } = useWording()
  const { product_title, sku, end_customer, delivery_email } = licence
  const facts = new Set([
    t("licence.number", licenceNumber(licence)),
    sku,
    end_customer.company_name,
    end_customer.email,
    delivery_email,
  ])

  return (
    <div className="min-w-0">
      <Text
        size="small"
        leading="compact"
        weight="plus"
        className="text-ui-fg-base truncate"
        title={product_title}
      >
        <Link
          to={`/esd/licences/${licence.id}`}
          className="hover:text-ui-fg-subtle transition-fg"
        >
          {product_title}
        </Link>
      </Text>
      <Text size="small" className="text-ui-fg-subtle break-words">
        {[...facts].filter(Boolean).join(" · ")}
      </Text>
    </div>
  )
}
