import {
  createWorkflow,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { synchronizeAccountStep } from "../steps/synchronize-account"

export const syncEsdAccountWorkflowId = "sync-esd-account"

/**
 * Tries once to make the vendor know an account, and lets the licences go on
 * that wait for it; its outcome tells the queue what to do.
 *
 * @example
 * await syncEsdAccountWorkflow(container).run({ input: { account_id: "esdacc_123" } })
 */
export const syncEsdAccountWorkflow = createWorkflow(
  syncEsdAccountWorkflowId,
  (input: { account_id: string }) =>
    new WorkflowResponse(synchronizeAccountStep(input))
)
