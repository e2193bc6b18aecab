import {
  createWorkflow,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { enqueueJobsStep } from "../../queue/enqueue-jobs"
import { accountSyncJob, atOnce } from "../../queue/jobs"
import {
  requestAccountSyncStep,
  type SyncOptions,
} from "../steps/request-account-sync"
import { validateAccountConnectionStep } from "../steps/validate-account-connection"
import { validateParentAccountStep } from "../steps/validate-parent-account"

export const requestEsdAccountSyncWorkflowId = "request-esd-account-sync"

/**
 * Stores the options that staff gave a synchronization, and asks for it.
 *
 * @example
 * await requestEsdAccountSyncWorkflow(container).run({
 *   input: {
 *     id: "esdacc_123",
 *     role: "reseller",
 *     email: "it@contoso.com",
 *     actor: { type: "user", id: "user_123" },
 *   },
 * })
 */
export const requestEsdAccountSyncWorkflow = createWorkflow(
  requestEsdAccountSyncWorkflowId,
  (input: SyncOptions & { parent_account?: unknown }) => {
    validateParentAccountStep(input)
    validateAccountConnectionStep(input)
    const requested = requestAccountSyncStep(input)

    enqueueJobsStep(
      transform({ requested }, (data) => [
        atOnce(accountSyncJob(data.requested.id)),
      ])
    )

    return new WorkflowResponse(requested)
  }
)
