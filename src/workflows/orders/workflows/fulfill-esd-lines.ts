import type {
  FulfillmentDTO,
  FulfillmentWorkflow,
} from "@medusajs/framework/types"
import {
  createWorkflow,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { createFulfillmentWorkflow } from "@medusajs/medusa/core-flows"
import type { OpenFulfillment } from "../find-open-fulfillment"
import { ESD_FULFILLMENT, type DeliveryPlan } from "../steps/plan-delivery"
import { finishEsdFulfillmentWorkflow } from "./finish-esd-fulfillment"

export const fulfillEsdLinesWorkflowId = "fulfill-esd-lines"

/**
 * Makes the fulfilment of an order's licences and brings it to delivered.
 * Medusa's own `createOrderFulfillmentWorkflow` needs a shipping option, which
 * an order of nothing but licences does not have; this one uses its parts.
 */
export const fulfillEsdLinesWorkflow = createWorkflow(
  fulfillEsdLinesWorkflowId,
  (plan: DeliveryPlan) => {
    const fulfillment = createFulfillmentWorkflow.runAsStep({
      input: transform({ plan }, prepareFulfillment),
    })

    finishEsdFulfillmentWorkflow.runAsStep({
      input: transform({ plan, fulfillment }, startFulfillment),
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

function startFulfillment({
  plan,
  fulfillment,
}: {
  plan: DeliveryPlan
  fulfillment: FulfillmentDTO
}): OpenFulfillment {
  return {
    id: fulfillment.id,
    order_id: plan.order_id,
    items: plan.items,
    is_registered: false,
    is_linked: false,
    is_delivered: false,
    is_delivery_registered: false,
  }
}
