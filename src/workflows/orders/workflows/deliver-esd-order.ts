import {
  createWorkflow,
  transform,
  when,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { acquireLockStep, releaseLockStep } from "@medusajs/medusa/core-flows"
import type { OpenFulfillment } from "../find-open-fulfillment"
import { nameRunStep } from "../steps/name-run"
import { planDeliveryStep } from "../steps/plan-delivery"
import { setDeliveredStep } from "../steps/set-delivered"
import { finishEsdFulfillmentWorkflow } from "./finish-esd-fulfillment"
import { fulfillEsdLinesWorkflow } from "./fulfill-esd-lines"

export const deliverEsdOrderWorkflowId = "deliver-esd-order"

/** How long a second delivery of an order waits for the first, in seconds. */
const WAIT_S = 5
/** After how long a delivery counts as killed, in seconds. */
const KILLED_AFTER_S = 30

/**
 * Marks the fulfilment of an order's licences as delivered once all keys are
 * there. Physical lines of the same order stay as they are. However often it
 * runs, and wherever an earlier run was killed, there is one fulfilment.
 *
 * The lock keeps it from going on with a fulfilment that another run is making
 * at this moment.
 *
 * @example
 * await deliverEsdOrderWorkflow(container).run({ input: { order_id: "order_123" } })
 */
export const deliverEsdOrderWorkflow = createWorkflow(
  deliverEsdOrderWorkflowId,
  ({ order_id }: { order_id: string }) => {
    const key = transform({ order_id }, (it) => `esd-delivery-${it.order_id}`)

    const ownerId = nameRunStep()

    acquireLockStep({ key, ownerId, timeout: WAIT_S, ttl: KILLED_AFTER_S })
    const plan = planDeliveryStep({ order_id })

    when("fulfillment-to-finish", { plan }, (data) =>
      Boolean(data.plan.open)
    ).then(() => {
      finishEsdFulfillmentWorkflow.runAsStep({
        input: transform({ plan }, (data) => data.plan.open as OpenFulfillment),
      })
    })

    when(
      "lines-to-fulfill",
      { plan },
      (data) => data.plan.items.length > 0
    ).then(() => {
      fulfillEsdLinesWorkflow.runAsStep({ input: plan })
    })
    when("delivered-order", { plan }, (data) => !data.plan.is_canceled).then(
      () => {
        setDeliveredStep({ order_id })
      }
    )
    releaseLockStep({ key, ownerId })

    return new WorkflowResponse({ outcome: "done" })
  }
)
