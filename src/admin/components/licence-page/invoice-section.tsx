import { Text } from "@medusajs/ui"
import type { InvoiceHead } from "../../hooks/use-order-invoices"
import { useWording } from "../../hooks/use-wording"
import { InvoiceButton } from "../invoices/invoice-button"
import { PageSection } from "./page-section"

type Props = {
  /** Whether the licence stands on an invoice, which may still be read. */
  isInvoiced: boolean
  invoices: InvoiceHead[]
}

/** The documents of the order that the licence stands on. */
export function InvoiceSection({ isInvoiced, invoices }: Props) {
  const { t } = useWording()

  return (
    <PageSection title={t("lights.invoice.name")}>
      <div className="flex flex-wrap gap-2 px-6 py-4">
        {invoices.map((invoice) => (
          <InvoiceButton key={invoice.id} invoice={invoice} />
        ))}
        {!isInvoiced && invoices.length === 0 && (
          <Text size="small" className="text-ui-fg-subtle">
            {t("lights.invoice.missing.hint")}
          </Text>
        )}
      </div>
    </PageSection>
  )
}
