import { Button, Text } from "@medusajs/ui"
import { type ReactNode, useId } from "react"
import type { AdminEsdCancellationResponse } from "../../../types"
import type { Decision } from "../../hooks/cancellations/use-decide"
import { useWhyNotAllowed } from "../../hooks/permissions/use-why-not-allowed"
import { useWording } from "../../hooks/use-wording"
import type { KnownCustomers } from "../../lib/licences/bill-to"
import { ReasonedButton } from "../licence-page/reasoned-button"
import { AskedBy } from "./asked-by"
import type { OpenDecision } from "./decision-dialog"
import { Quotation } from "./quotation"

type Props = {
  cancellation: AdminEsdCancellationResponse
  customers: KnownCustomers
  /** Which licence it is about, where the page does not say so. */
  subject?: ReactNode
  onDecide: (decision: OpenDecision) => void
}

const DECISIONS: readonly Decision[] = ["approve", "decline"]

/** A customer's wish to cancel a licence: who, when, why; and the buttons that decide about it. */
export function RequestRow({
  cancellation,
  customers,
  subject,
  onDecide,
}: Props) {
  const { t, formatDate } = useWording()
  const id = useId()
  const notAllowed = useWhyNotAllowed("operate")

  return (
    <li className="flex flex-col gap-3 px-6 py-4 md:flex-row md:items-center">
      <div className="flex min-w-0 flex-1 flex-col gap-y-2" id={id}>
        {subject}
        <Text size="small">
          <AskedBy cancellation={cancellation} customers={customers} />
          <span className="text-ui-fg-muted">
            {" · "}
            {formatDate(cancellation.requested_at)}
          </span>
        </Text>
        <Quotation text={cancellation.comment} />
      </div>
      <div className="flex shrink-0 gap-2">
        {DECISIONS.map((decision) => (
          <ReasonedButton key={decision} reason={notAllowed}>
            {(control) => (
              <Button
                aria-describedby={id}
                {...control}
                size="small"
                variant={decision === "approve" ? "primary" : "secondary"}
                onClick={({ currentTarget: opener }) =>
                  onDecide({ decision, cancellation, opener })
                }
              >
                {t(`actions.${decision}`)}
              </Button>
            )}
          </ReasonedButton>
        ))}
      </div>
    </li>
  )
}
