import { StatusBadge, Text } from "@medusajs/ui"
import type { AdminEsdCancellationResponse } from "../../../types"
import type { InvoiceHead } from "../../hooks/use-order-invoices"
import { useStaffName } from "../../hooks/use-staff-name"
import { useWording } from "../../hooks/use-wording"
import { cancellationBadge } from "../../lib/cancellations/cancellation-badge"
import { cancellationProblem } from "../../lib/cancellations/cancellation-problem"
import { refundText } from "../../lib/cancellations/refund-text"
import type { KnownCustomers } from "../../lib/licences/bill-to"
import { InvoiceButton } from "../invoices/invoice-button"
import { ProblemNote } from "../states/problem-note"
import { AskedBy } from "./asked-by"
import { Quotation } from "./quotation"
import { RefundRetry } from "./refund-retry"

type Props = {
  cancellation: AdminEsdCancellationResponse
  customers: KnownCustomers
  invoices: InvoiceHead[]
}

/** One attempt to cancel a licence: who asked and why, who decided, what came of it. */
export function HistoryItem({ cancellation, customers, invoices }: Props) {
  const wording = useWording()
  const { t, formatDate } = wording
  const { status, refund, credit_note_id, decided_at } = cancellation
  const { color, label } = cancellationBadge(status, wording)
  const decider = useStaffName(
    isDecidedByOther(cancellation) ? cancellation.decided_by_id : null
  )
  const creditNote = invoices.find(({ id }) => id === credit_note_id)

  return (
    <li className="flex flex-col gap-y-2 px-6 py-4">
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <StatusBadge color={color}>{label}</StatusBadge>
        <Text size="small" leading="compact">
          <AskedBy cancellation={cancellation} customers={customers} />
          <span className="text-ui-fg-muted">
            {" · "}
            {formatDate(cancellation.requested_at)}
          </span>
        </Text>
      </div>
      <Quotation text={cancellation.comment} />
      {decider && decided_at && (
        <Text size="small" className="text-ui-fg-subtle">
          {t(
            `cancellations.decided.${status === "declined" ? "decline" : "approve"}`,
            { name: decider, date: formatDate(decided_at) }
          )}
        </Text>
      )}
      <Quotation text={cancellation.decision_comment} />
      <ProblemNote problem={cancellationProblem(cancellation, wording)} />
      <RefundRetry cancellation={cancellation} />
      {refund && refund.status !== "failed" && (
        <Text size="small" className="text-ui-fg-subtle">
          {refundText(refund, wording)}
        </Text>
      )}
      {creditNote && (
        <div className="flex">
          <InvoiceButton invoice={creditNote} />
        </div>
      )}
    </li>
  )
}

/** Who cancels a licence of their own accord decides at once; that is said already. */
function isDecidedByOther({
  requested_by_id,
  decided_by_type,
  decided_by_id,
}: AdminEsdCancellationResponse): boolean {
  return decided_by_type === "user" && decided_by_id !== requested_by_id
}
