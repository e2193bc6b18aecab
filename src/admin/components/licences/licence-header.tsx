import type { AdminOrder } from "@medusajs/framework/types"
import { Badge, Button, Heading, Text } from "@medusajs/ui"
import { Link } from "react-router-dom"
import type { InvoiceHead } from "../../hooks/use-order-invoices"
import { useWording } from "../../hooks/use-wording"
import type { LicenceCounts } from "../../lib/licences/count-licences"
import { InvoiceButton } from "../invoices/invoice-button"
import { DeliveryBadges } from "./delivery-badges"
import { DeliveryProgress } from "./delivery-progress"
import { OrderActions } from "./order-actions"

type Props = {
  order: Pick<AdminOrder, "id" | "display_id" | "email">
  counts: LicenceCounts
  invoices: InvoiceHead[]
}

/** Title of the section: how many licences, how far they are, their invoices. */
export function LicenceHeader({ order, counts, invoices }: Props) {
  const { t } = useWording()

  return (
    <div>
      <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2 px-6 py-4">
        <div>
          <div className="flex items-center gap-x-2">
            <Heading level="h2">{t("title")}</Heading>
            <Badge size="2xsmall">{counts.total}</Badge>
          </div>
          <Text size="small" className="text-ui-fg-subtle">
            {t("summary.delivered", counts)}
          </Text>
        </div>
        <div className="flex flex-wrap items-center gap-2">
          {invoices.map((invoice) => (
            <InvoiceButton key={invoice.id} invoice={invoice} />
          ))}
          <Button size="small" variant="secondary" asChild>
            <Link to={`/esd/licences?order_id=${order.id}`}>
              {t("desk.openForOrder")}
            </Link>
          </Button>
          {order.email && (
            <Button size="small" variant="secondary" asChild>
              <Link to={`/esd/accounts?q=${encodeURIComponent(order.email)}`}>
                {t("openAccounts")}
              </Link>
            </Button>
          )}
          <DeliveryBadges counts={counts} />
          <OrderActions order={order} total={counts.total} />
        </div>
      </div>
      <DeliveryProgress counts={counts} />
    </div>
  )
}
