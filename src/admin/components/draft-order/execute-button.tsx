import { Button, Tooltip } from "@medusajs/ui"
import { useId } from "react"
import type { EsdDraftOrderResponse } from "../../../types"
import { useExecuteOrder } from "../../hooks/orders/use-execute-order"
import { useWording } from "../../hooks/use-wording"

/** Turns a draft order into an order. While a check failed it says so, on pointing at it and to screen readers. */
export function ExecuteButton({ draft }: { draft: EsdDraftOrderResponse }) {
  const { t } = useWording()
  const id = useId()
  const { execute, isPending } = useExecuteOrder(draft)
  const reason = t("draftOrder.notReady", {
    count: draft.checks.filter(({ status }) => status === "failed").length,
  })

  return draft.is_ready ? (
    <Button size="small" isLoading={isPending} onClick={() => void execute()}>
      {t("draftOrder.execute")}
    </Button>
  ) : (
    <Tooltip content={reason}>
      <span tabIndex={0} className="shrink-0">
        <Button size="small" disabled aria-describedby={id}>
          {t("draftOrder.execute")}
        </Button>
        <span id={id} className="sr-only">
          {reason}
        </span>
      </span>
    </Tooltip>
  )
}
