import { Container, Heading, Text } from "@medusajs/ui"
import type { LicenceDetail } from "../../lib/api/fetch-licence"
import type { InvoiceHead } from "../../hooks/use-order-invoices"
import { useWording } from "../../hooks/use-wording"
import { licenceNumber } from "../../lib/licences/licence-number"
import { LicenceActions } from "../licences/licence-actions"
import { LicenceLights } from "../licences/licence-lights"
import { LicenceProblem } from "../licences/licence-problem"
import type { OpenDialog } from "../licences/open-dialog"
import { WaitingTime } from "../licence-table/waiting-time"
import { FactRow } from "./fact-row"
import { PageLink } from "./page-link"

type Props = {
  licence: LicenceDetail
  invoices: InvoiceHead[]
  onOpen: (dialog: OpenDialog) => void
}

/** What was sold, when, on which order and for how much; its lights, and what ails it. */
export function LicenceTitle({ licence, invoices, onOpen }: Props) {
  const { t, formatDate, formatMoney } = useWording()
  const { amount, tax_amount, currency_code, order_display_id } = licence
  const money = (sum: number) => formatMoney(sum, currency_code)

  return (
    <Container className="divide-y p-0">
      <div className="flex flex-col gap-y-3 px-6 py-4">
        <div className="flex items-start justify-between gap-x-4">
          <div className="min-w-0">
            <Heading className="break-words">{licence.product_title}</Heading>
            <Text size="small" className="text-ui-fg-subtle">
              {t("licencePage.subtitle", {
                ...licenceNumber(licence),
                order: order_display_id,
              })}
            </Text>
          </div>
          <LicenceActions licence={licence} hasDetails onOpen={onOpen} />
        </div>
        <LicenceLights licence={licence} invoices={invoices} />
        <LicenceProblem licence={licence} />
      </div>
      <dl className="divide-y">
        <FactRow name={t("licencePage.order")}>
          <PageLink to={`/orders/${licence.order_id}`}>
            #{order_display_id}
          </PageLink>
        </FactRow>
        <FactRow name={t("licencePage.purchased")}>
          {formatDate(licence.purchased_at)}
        </FactRow>
        <FactRow name={t("licencePage.waiting")}>
          <WaitingTime licence={licence} />
        </FactRow>
        <FactRow name={t("licencePage.offering")}>
          {licence.product_title}
          <br />
          <span className="text-ui-fg-muted">{licence.sku}</span>
        </FactRow>
        <FactRow name={t("licencePage.price")}>
          {money(amount + tax_amount)}
          <br />
          <span className="text-ui-fg-muted">
            {t("licencePage.priceParts", {
              net: money(amount),
              tax: money(tax_amount),
            })}
          </span>
        </FactRow>
      </dl>
    </Container>
  )
}
