import {
  createWorkflow,
  transform,
  when,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { markOrderFulfillmentAsDeliveredWorkflow } from "@medusajs/medusa/core-flows"
import { planDeliveryStep } from "../steps/plan-delivery"
import { setDeliveredStep } from "../steps/set-delivered"
import { fulfillEsdLinesWorkflow } from "./fulfill-esd-lines"

export const deliverEsdOrderWorkflowId = "deliver-esd-order"

/**
 * Marks the fulfilment of an order's licences as delivered once all keys are
 * there. Physical lines of the same order stay as they are. However often it
 * runs, there is one fulfilment.
 *
 * @example
 * await deliverEsdOrderWorkflow(container).run({ input: { order_id: "order_123" } })
 */
export const deliverEsdOrderWorkflow = createWorkflow(
  deliverEsdOrderWorkflowId,
  ({ order_id }: { order_id: string }) => {
    const plan = planDeliveryStep({ order_id })

    const created = when(
      "lines-to-fulfill",
      { plan },
      (data) => data.plan.items.length > 0
    ).then(() => fulfillEsdLinesWorkflow.runAsStep({ input: plan }))

    const fulfillmentId = transform(
      { plan, created },
      (data): string | null => data.created?.id ?? data.plan.open_fulfillment_id
    )

    when("fulfillment-to-deliver", { fulfillmentId }, (data) =>
      Boolean(data.fulfillmentId)
    ).then(() =>
      markOrderFulfillmentAsDeliveredWorkflow.runAsStep({
        input: {
          orderId: order_id,
          fulfillmentId: fulfillmentId as unknown as string,
        },
      })
    )
    setDeliveredStep({ order_id })

    return new WorkflowResponse({ outcome: "done" })
  }
)
