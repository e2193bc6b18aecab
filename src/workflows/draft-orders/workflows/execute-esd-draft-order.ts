import {
  createWorkflow,
  when,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import {
  acquireLockStep,
  convertDraftOrderWorkflow,
  releaseLockStep,
} from "@medusajs/medusa/core-flows"
import { nameRunStep } from "../../orders/steps/name-run"
import { validateEsdDraftOrderStep } from "../steps/validate-draft-order"

export const executeEsdDraftOrderWorkflowId = "execute-esd-draft-order"

/**
 * Turns a draft order with licences into an order, from where all goes its way
 * as for one from the storefront. Whoever executes it a second time changes
 * nothing; two at once take turns.
 *
 * @example
 * await executeEsdDraftOrderWorkflow(container).run({
 *   input: { order_id: "order_123" },
 * })
 */
export const executeEsdDraftOrderWorkflow = createWorkflow(
  executeEsdDraftOrderWorkflowId,
  (input: { order_id: string }) => {
    const ownerId = nameRunStep()

    // The lock that Medusa's own conversion takes where it runs by itself.
    acquireLockStep({ key: input.order_id, ownerId, timeout: 60, ttl: 120 })
    const { is_executed } = validateEsdDraftOrderStep(input)

    when("draft-to-execute", { is_executed }, (it) => !it.is_executed).then(
      () => {
        convertDraftOrderWorkflow.runAsStep({ input: { id: input.order_id } })
      }
    )
    releaseLockStep({ key: input.order_id, ownerId })

    return new WorkflowResponse(void 0)
  }
)
