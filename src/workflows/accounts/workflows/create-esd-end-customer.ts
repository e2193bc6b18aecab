import {
  createWorkflow,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import type { Actor } from "../../../modules/esd/types"
import { enqueueJobsStep } from "../../queue/enqueue-jobs"
import { accountSyncJob, atOnce } from "../../queue/jobs"
import { autoSyncAccountsStep } from "../steps/auto-sync-accounts"
import { createAccountStep } from "../steps/create-account"
import { prepareAccountStep } from "../steps/prepare-account"
import {
  type EndCustomerToCreate,
  prepareEndCustomerStep,
} from "../steps/prepare-end-customer"

export const createEsdEndCustomerWorkflowId = "create-esd-end-customer"

/**
 * Creates an end customer of the reseller who is logged in, and synchronizes it
 * in the background where `autoSyncAccounts` says so.
 */
export const createEsdEndCustomerWorkflow = createWorkflow(
  createEsdEndCustomerWorkflowId,
  (input: { customer_id: string; end_customer: EndCustomerToCreate }) => {
    const actor = transform({ input }, (data): Actor => ({
      type: "customer",
      id: data.input.customer_id,
    }))
    const account = prepareAccountStep(prepareEndCustomerStep(input))
    const created = createAccountStep({ account, actor })
    const ids = autoSyncAccountsStep({ ids: [created.id], actor })

    enqueueJobsStep(
      transform({ ids }, (data) =>
        data.ids.map((id) => atOnce(accountSyncJob(id)))
      )
    )

    return new WorkflowResponse(created)
  }
)
