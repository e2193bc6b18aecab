import {
  createWorkflow,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { requestDueRefreshesStep } from "../steps/request-due-refreshes"

export const requestDueRefreshesWorkflowId = "request-due-esd-refreshes"

/**
 * Asks for a look at the vendor at the licences whose turn it is in the hour
 * that ends at `until`: young ones daily, old ones seldom, returned ones never.
 *
 * @example
 * await requestDueRefreshesWorkflow(container).run({ input: { until: new Date().toISOString() } })
 */
export const requestDueRefreshesWorkflow = createWorkflow(
  requestDueRefreshesWorkflowId,
  (input: { until: string }) =>
    new WorkflowResponse(requestDueRefreshesStep(input))
)
