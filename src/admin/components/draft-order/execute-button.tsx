import { Button } from "@medusajs/ui"
import type { EsdDraftOrderResponse } from "../../../types"
import { useExecuteOrder } from "../../hooks/orders/use-execute-order"
import { useWhyNotAllowed } from "../../hooks/permissions/use-why-not-allowed"
import { useWording } from "../../hooks/use-wording"
import { ReasonedButton } from "../licence-page/reasoned-button"

/** Turns a draft order into an order. While a check failed it says so, on pointing at it and to screen readers. */
export function ExecuteButton({ draft }: { draft: EsdDraftOrderResponse }) {
  const { t } = useWording()
  const { execute, isPending } = useExecuteOrder(draft)
  const notAllowed = useWhyNotAllowed("operate")
  const notReady = draft.is_ready
    ? undefined
    : t("draftOrder.notReady", {
        count: draft.checks.filter(({ status }) => status === "failed").length,
      })

  return (
    <ReasonedButton reason={notAllowed ?? notReady}>
      {(control) => (
        <Button
          {...control}
          size="small"
          isLoading={isPending}
          onClick={() => void execute()}
        >
          {t("draftOrder.execute")}
        </Button>
      )}
    </ReasonedButton>
  )
}
