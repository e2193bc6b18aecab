import {
  createWorkflow,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { findUnsentInvoicesStep } from "../steps/find-unsent-invoices"
import { enqueueJobsStep } from "../../queue/enqueue-jobs"
import {
  deliverOrderJob,
  emailInvoiceJob,
  splitOrderJob,
} from "../../queue/jobs"
import { findUnfinishedOrdersStep } from "../steps/find-unfinished-orders"
import { findUnsplitOrdersStep } from "../steps/find-unsplit-orders"
import { requeueAccountsStep } from "../steps/requeue-accounts"
import { requeueAssetsStep } from "../steps/requeue-assets"
import { requeueLostKeysStep } from "../steps/requeue-lost-keys"
import { stopCanceledOrdersStep } from "../steps/stop-canceled-orders"

export const reconcileEsdWorkflowId = "reconcile-esd"

/**
 * Finds what was lost on the way, whatever the reason, and asks for it again:
 * orders without licences, accounts to be synchronized, licences without a key
 * or of a canceled order, unsent e-mails, missing deliveries, requests for lost
 * keys. PostgreSQL is the truth; this is what makes Redis expendable.
 *
 * @example
 * await reconcileEsdWorkflow(container).run({ input: { older_than_ms: 60000 } })
 */
export const reconcileEsdWorkflow = createWorkflow(
  reconcileEsdWorkflowId,
  (input: { older_than_ms: number }) => {
    const canceled = stopCanceledOrdersStep(input)
    const unsplit = findUnsplitOrdersStep(input)
    const unfinished = findUnfinishedOrdersStep(input)
    const invoices = findUnsentInvoicesStep(input)
    const accounts = requeueAccountsStep(input)
    const requeued = requeueAssetsStep(input)

    enqueueJobsStep(
      transform({ unsplit, unfinished, invoices }, (found) =>
        [...new Set([...found.unsplit, ...found.unfinished.split])]
          .map(splitOrderJob)
          .concat(
            found.unfinished.deliver.map(deliverOrderJob),
            found.invoices.map((id) => emailInvoiceJob(id))
          )
      )
    )

    const lost_keys = requeueLostKeysStep(input)

    return new WorkflowResponse({
      canceled,
      unsplit,
      unfinished,
      invoices,
      accounts,
      requeued,
      lost_keys,
    })
  }
)
