import { Modules, OrderWorkflowEvents } from "@medusajs/framework/utils"
import {
  createWorkflow,
  transform,
  when,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import {
  createRemoteLinkStep,
  emitEventStep,
  markOrderFulfillmentAsDeliveredWorkflow,
  registerOrderDeliveryStep,
  registerOrderFulfillmentStep,
} from "@medusajs/medusa/core-flows"
import type { OpenFulfillment } from "../find-open-fulfillment"

export const finishEsdFulfillmentWorkflowId = "finish-esd-fulfillment"

/**
 * Takes a fulfilment of licences from wherever it is to delivered: registers it
 * with the order, links it, marks it delivered. What is done already is left
 * out, so that a delivery that was killed in between is brought to its end.
 */
export const finishEsdFulfillmentWorkflow = createWorkflow(
  finishEsdFulfillmentWorkflowId,
  (fulfillment: OpenFulfillment) => {
    when("not-registered", fulfillment, (it) => !it.is_registered).then(() => {
      registerOrderFulfillmentStep(transform({ fulfillment }, prepareChange))
    })

    when("not-linked", fulfillment, (it) => !it.is_linked).then(() => {
      createRemoteLinkStep(
        transform({ fulfillment }, ({ fulfillment: { id, order_id } }) => [
          {
            [Modules.ORDER]: { order_id },
            [Modules.FULFILLMENT]: { fulfillment_id: id },
          },
        ])
      )
      emitEventStep({
        eventName: OrderWorkflowEvents.FULFILLMENT_CREATED,
        data: {
          order_id: fulfillment.order_id,
          fulfillment_id: fulfillment.id,
          no_notification: true,
        },
      })
    })

    when("not-delivered", fulfillment, (it) => !it.is_delivered).then(() => {
      markOrderFulfillmentAsDeliveredWorkflow.runAsStep({
        input: {
          orderId: fulfillment.order_id,
          fulfillmentId: fulfillment.id,
        },
      })
    })

    when(
      "delivered-but-not-registered",
      fulfillment,
      (it) => it.is_delivered && !it.is_delivery_registered
    ).then(() => {
      registerOrderDeliveryStep(transform({ fulfillment }, prepareChange))
    })

    return new WorkflowResponse(void 0)
  }
)

/** What the order's history is told of a fulfilment or its delivery. */
function prepareChange({
  fulfillment: { id, order_id, items },
}: {
  fulfillment: OpenFulfillment
}) {
  return {
    order_id,
    reference: Modules.FULFILLMENT,
    reference_id: id,
    items: items.map(({ line_item_id, quantity }) => ({
      id: line_item_id,
      quantity,
    })),
  }
}
