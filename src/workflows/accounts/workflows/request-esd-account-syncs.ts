import {
  createWorkflow,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import type { AccountSelection, Actor } from "../../../modules/esd/types"
import { enqueueJobsStep } from "../../queue/enqueue-jobs"
import { accountSyncJob, atOnce } from "../../queue/jobs"
import { requestAccountSyncsStep } from "../steps/request-account-syncs"

export const requestEsdAccountSyncsWorkflowId = "request-esd-account-syncs"

/** Asks for the synchronization of many accounts, with the data that they have. */
export const requestEsdAccountSyncsWorkflow = createWorkflow(
  requestEsdAccountSyncsWorkflowId,
  (input: { selection: AccountSelection; actor: Actor }) => {
    const ids = requestAccountSyncsStep(input)

    enqueueJobsStep(
      transform({ ids }, (data) =>
        data.ids.map((id) => atOnce(accountSyncJob(id)))
      )
    )

    return new WorkflowResponse(
      transform({ ids }, (data) => ({ requested: data.ids.length }))
    )
  }
)
