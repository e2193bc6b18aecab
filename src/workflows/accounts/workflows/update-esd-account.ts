import {
  createWorkflow,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import type { AccountChanges, Actor } from "../../../modules/esd/types"
import { enqueueJobsStep } from "../../queue/enqueue-jobs"
import { accountSyncJob, atOnce } from "../../queue/jobs"
import { updateAccountStep } from "../steps/update-account"
import { validateCustomerStep } from "../steps/validate-customer"

export const updateEsdAccountWorkflowId = "update-esd-account"

/**
 * Changes an account, because staff asked, and tells the vendor what it was
 * told before.
 */
export const updateEsdAccountWorkflow = createWorkflow(
  updateEsdAccountWorkflowId,
  (input: { id: string; changes: AccountChanges; actor: Actor }) => {
    validateCustomerStep(
      transform({ input }, (data) => ({
        customer_id: data.input.changes.customer_id,
      }))
    )
    const changed = updateAccountStep(input)

    enqueueJobsStep(
      transform({ input, changed }, (data) =>
        data.changed.is_sync_wanted
          ? [atOnce(accountSyncJob(data.input.id))]
          : []
      )
    )

    return new WorkflowResponse(changed)
  }
)
