import type { FulfillmentWorkflow } from "@medusajs/framework/types"
import { Modules, OrderWorkflowEvents } from "@medusajs/framework/utils"
import {
  createWorkflow,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import {
  createFulfillmentWorkflow,
  createRemoteLinkStep,
  emitEventStep,
  registerOrderFulfillmentStep,
} from "@medusajs/medusa/core-flows"
import { ESD_FULFILLMENT, type DeliveryPlan } from "../steps/plan-delivery"

export const fulfillEsdLinesWorkflowId = "fulfill-esd-lines"

/**
 * Makes the fulfilment of an order's licences. Medusa's own
 * `createOrderFulfillmentWorkflow` needs a shipping option, which an order of
 * nothing but licences does not have; this one uses its parts.
 */
export const fulfillEsdLinesWorkflow = createWorkflow(
  fulfillEsdLinesWorkflowId,
  (plan: DeliveryPlan) => {
    const fulfillment = createFulfillmentWorkflow.runAsStep({
      input: transform({ plan }, prepareFulfillment),
    })

    registerOrderFulfillmentStep(
      transform({ plan, fulfillment }, (data) => ({
        order_id: data.plan.order_id,
        reference: Modules.FULFILLMENT,
        reference_id: data.fulfillment.id,
        items: data.plan.items.map(({ line_item_id, quantity }) => ({
          id: line_item_id,
          quantity,
        })),
      }))
    )
    createRemoteLinkStep(
      transform({ plan, fulfillment }, (data) => [
        {
          [Modules.ORDER]: { order_id: data.plan.order_id },
          [Modules.FULFILLMENT]: { fulfillment_id: data.fulfillment.id },
        },
      ])
    )
    emitEventStep({
      eventName: OrderWorkflowEvents.FULFILLMENT_CREATED,
      data: {
        order_id: plan.order_id,
        fulfillment_id: fulfillment.id,
        no_notification: true,
      },
    })

    return new WorkflowResponse(fulfillment)
  }
)

function prepareFulfillment({
  plan,
}: {
  plan: DeliveryPlan
}): FulfillmentWorkflow.CreateFulfillmentWorkflowInput {
  return {
    location_id: plan.location_id as string,
    provider_id: plan.provider_id,
    items: plan.items.map((item) => ({ ...item, barcode: "" })),
    labels: [],
    delivery_address: {},
    order: { id: plan.order_id } as never,
    packed_at: new Date(),
    metadata: ESD_FULFILLMENT,
  }
}
