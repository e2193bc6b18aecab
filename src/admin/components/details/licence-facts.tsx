import type { AdminEsdAssetResponse } from "../../../types"
import { useWording } from "../../hooks/use-wording"

/** What identifies a licence here and at Microsoft. */
export function LicenceFacts({ licence }: { licence: AdminEsdAssetResponse }) {
  const { t } = useWording()
  const { end_customer, sku, delivery_email, connection_id, id } = licence
  const facts = {
    sku,
    customer: end_customer.company_name ?? end_customer.email,
    email: delivery_email,
    vendorOrder: licence.vendor_order_id ?? t("details.none"),
    connection: connection_id,
    licence: id,
  }

  return (
    <dl className="txt-small grid grid-cols-[auto,1fr] gap-x-4 gap-y-1">
      {Object.entries(facts).map(([name, value]) => (
        <div key={name} className="contents">
          <dt className="text-ui-fg-subtle">{t(`details.fact.${name}`)}</dt>
          <dd className="min-w-0 break-words">{value}</dd>
        </div>
      ))}
    </dl>
  )
}
