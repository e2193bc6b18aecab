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
import { checkRecentRefundsStep } from "../steps/check-recent-refunds"
import { findUnfinishedOrdersStep } from "../steps/find-unfinished-orders"
import { findUnsplitOrdersStep } from "../steps/find-unsplit-orders"
import { requeueAccountsStep } from "../steps/requeue-accounts"
import { requeueAssetsStep } from "../steps/requeue-assets"
import { requeueLostKeysStep } from "../steps/requeue-lost-keys"
import { requeueReturnsStep } from "../steps/requeue-returns"
import { requeueUnsettledStep } from "../steps/requeue-unsettled"
import { requeueNoticesStep } from "../steps/requeue-notices"
import { stopCanceledOrdersStep } from "../steps/stop-canceled-orders"

export const reconcileEsdWorkflowId = "reconcile-esd"

/**
 * Finds what was lost on the way, whatever the reason, and asks for it again:
 * orders without licences, accounts to be synchronized, licences without a key
 * or of a canceled order, returns, unsent e-mails, missing deliveries, requests for lost
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

    const returns = requeueReturnsStep(input)
    const unsettled = requeueUnsettledStep(input)
    const lost_keys = requeueLostKeysStep(input)

    checkRecentRefundsStep(input)
    const told = requeueNoticesStep(input)

    return new WorkflowResponse({
      canceled,
      unsplit,
      unfinished,
      invoices,
      accounts,
      requeued,
      returns,
      unsettled,
      lost_keys,
      told,
    })
  }
)
