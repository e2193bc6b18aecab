import {
  createWorkflow,
  when,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { useQueryGraphStep } from "@medusajs/medusa/core-flows"
import { cancelOrderLicencesStep } from "../steps/cancel-order-licences"

export const cancelEsdOrderWorkflowId = "cancel-esd-order"

/**
 * Cancels the licences of a canceled order: those that nobody bought at once,
 * those that were bought as soon as the vendor took them back. Changes nothing
 * in an order that is not canceled.
 *
 * @example
 * await cancelEsdOrderWorkflow(container).run({ input: { order_id: "order_123" } })
 */
export const cancelEsdOrderWorkflow = createWorkflow(
  cancelEsdOrderWorkflowId,
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
    ).then(() => cancelOrderLicencesStep({ order_id }))

    return new WorkflowResponse(void 0)
  }
)
