import type { AdminEsdCancellationResponse } from "../../../types"
import { useCancellationCustomers } from "../../hooks/cancellations/use-cancellation-customers"
import { useWording } from "../../hooks/use-wording"
import type { OpenDecision } from "./decision-dialog"
import { LicenceLink } from "./licence-link"
import { RequestRow } from "./request-row"

type Props = {
  requests: AdminEsdCancellationResponse[]
  /** Whether the page is about their one licence. */
  isOfOneLicence?: boolean
  onDecide: (decision: OpenDecision) => void
}

/** Customers' wishes to cancel licences, each to be decided. */
export function RequestList({
  requests,
  isOfOneLicence = false,
  onDecide,
}: Props) {
  const { t } = useWording()
  const customers = useCancellationCustomers(requests)

  return (
    <ul className="divide-y" aria-label={t("cancellations.requests")}>
      {requests.map((request) => (
        <RequestRow
          key={request.id}
          cancellation={request}
          customers={customers}
          onDecide={onDecide}
          subject={!isOfOneLicence && <LicenceLink cancellation={request} />}
        />
      ))}
    </ul>
  )
}
