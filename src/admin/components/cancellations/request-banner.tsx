import type { ReactNode } from "react"
import { Container, StatusBadge, Text } from "@medusajs/ui"
import { useId } from "react"
import type { AdminEsdCancellationResponse } from "../../../types"
import { useWording } from "../../hooks/use-wording"
import { RequestList } from "./request-list"
import { useDecisionDialog } from "./use-decision-dialog"

type Props = {
  requests: AdminEsdCancellationResponse[]
  isOfOneLicence?: boolean
  /** A page has it as a box of its own, a section as a part of itself. */
  isPart?: boolean
  /** What stands below the requests. */
  children?: ReactNode
}

/** Says that customers wait for a decision, where there are any, and takes it. */
export function RequestBanner({
  requests,
  isOfOneLicence,
  isPart = false,
  children,
}: Props) {
  const { t } = useWording()
  const { onDecide, dialog } = useDecisionDialog()
  const id = useId()
  const Frame = isPart ? "div" : Container

  return (
    <>
      {requests.length > 0 && (
        <Frame role="region" aria-labelledby={id} className="divide-y p-0">
          <div className="flex flex-wrap items-center gap-x-3 gap-y-1 px-6 py-4">
            <StatusBadge color="orange">
              {t("lights.status.cancellation_requested.label")}
            </StatusBadge>
            <Text size="small" weight="plus" leading="compact" id={id}>
              {t("cancellations.asked", { count: requests.length })}
            </Text>
          </div>
          <RequestList
            requests={requests}
            isOfOneLicence={isOfOneLicence}
            onDecide={onDecide}
          />
          {children}
        </Frame>
      )}
      {dialog}
    </>
  )
}
