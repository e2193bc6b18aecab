import {
  createWorkflow,
  when,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { useQueryGraphStep } from "@medusajs/medusa/core-flows"
import { cancelUnboughtStep } from "../steps/cancel-unbought"

export const cancelUnboughtEsdAssetsWorkflowId = "cancel-unbought-esd-assets"

/**
 * Cancels the licences of a canceled order that nobody bought yet. Runs when an
 * order was canceled; changes nothing in an order that is not.
 *
 * @example
 * await cancelUnboughtEsdAssetsWorkflow(container).run({ input: { order_id: "order_123" } })
 */
export const cancelUnboughtEsdAssetsWorkflow = createWorkflow(
  cancelUnboughtEsdAssetsWorkflowId,
  ({ order_id }: { order_id: string }) => {
    const { data: orders } = useQueryGraphStep({
      entity: "order",
      fields: ["id", "status"],
      filters: { id: order_id },
    })
    when(
      "order-is-canceled",
      { orders },
      (found) => found.orders[0]?.status === "canceled"
    ).then(() => cancelUnboughtStep({ order_id }))

    return new WorkflowResponse(void 0)
  }
)
