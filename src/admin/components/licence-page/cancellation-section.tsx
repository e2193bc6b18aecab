import { XCircle } from "@medusajs/icons"
import { Button } from "@medusajs/ui"
import type {
  AdminEsdAssetResponse,
  AdminEsdCancellationResponse,
} from "../../../types"
import { useCancellationCustomers } from "../../hooks/cancellations/use-cancellation-customers"
import { useWithheldActions } from "../../hooks/licences/use-withheld-actions"
import type { InvoiceHead } from "../../hooks/use-order-invoices"
import { useWording } from "../../hooks/use-wording"
import { returnFact } from "../../lib/cancellations/return-fact"
import { HistoryItem } from "../cancellations/history-item"
import type { OpenDialog } from "../licences/open-dialog"
import { FactRow } from "./fact-row"
import { PageSection } from "./page-section"
import { ReasonedButton } from "./reasoned-button"

type Props = {
  licence: AdminEsdAssetResponse
  /** All attempts to cancel it, the latest first. */
  cancellations: AdminEsdCancellationResponse[]
  invoices: InvoiceHead[]
  onOpen: (dialog: OpenDialog) => void
}

/** Whether a licence can be given back, how that is done, and all attempts so far with credit note and refund. */
export function CancellationSection({
  licence,
  cancellations,
  invoices,
  onOpen,
}: Props) {
  const wording = useWording()
  const { t } = wording
  const customers = useCancellationCustomers(cancellations)
  const unavailable = useWithheldActions(licence)

  return (
    <PageSection
      title={t("cancellations.title")}
      actions={
        <ReasonedButton unavailable={unavailable.cancel}>
          {(control) => (
            <Button
              {...control}
              size="small"
              variant="secondary"
              onClick={({ currentTarget: opener }) =>
                onOpen({ name: "cancel", licence, opener })
              }
            >
              <XCircle />
              {t("actions.cancel")}
            </Button>
          )}
        </ReasonedButton>
      }
    >
      <dl>
        <FactRow name={t("cancellations.return.name")}>
          {returnFact(licence, wording)}
        </FactRow>
      </dl>
      {cancellations.length > 0 && (
        <ul className="divide-y" aria-label={t("cancellations.history")}>
          {cancellations.map((cancellation) => (
            <HistoryItem
              key={cancellation.id}
              cancellation={cancellation}
              customers={customers}
              invoices={invoices}
            />
          ))}
        </ul>
      )}
    </PageSection>
  )
}
