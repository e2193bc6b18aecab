import {
  createWorkflow,
  transform,
  when,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { useQueryGraphStep } from "@medusajs/medusa/core-flows"
import { enqueueJobsStep } from "../../queue/enqueue-jobs"
import { findEsdLines } from "../find-esd-lines"
import { ORDER_TO_SPLIT_FIELDS, type OrderToSplit } from "../order-to-split"
import { prepareAccounts } from "../prepare-accounts"
import { prepareJobs } from "../prepare-jobs"
import { createAssetsStep } from "../steps/create-assets"
import { ensureAccountsStep } from "../steps/ensure-accounts"
import { issueInvoiceStep } from "../steps/issue-invoice"

export const splitEsdOrderWorkflowId = "split-esd-order"

/**
 * Turns an order into licences: one asset per unit, one invoice, one job each.
 * Runs when an order was placed or paid; however often it runs, the result is
 * the same.
 *
 * @example
 * await splitEsdOrderWorkflow(container).run({ input: { order_id: "order_123" } })
 */
export const splitEsdOrderWorkflow = createWorkflow(
  splitEsdOrderWorkflowId,
  ({ order_id }: { order_id: string }) => {
    const { data: orders } = useQueryGraphStep({
      entity: "order",
      fields: ORDER_TO_SPLIT_FIELDS,
      filters: { id: order_id },
    })
    const order = transform(
      { orders },
      ({ orders: [found] }) => found as unknown as OrderToSplit
    )
    const lines = transform({ order }, ({ order: found }) =>
      findEsdLines(found)
    )

    when({ lines }, (found) => found.lines.length > 0).then(() => {
      const accounts = ensureAccountsStep(
        transform({ order, lines }, (input) =>
          prepareAccounts(input.order, input.lines)
        )
      )
      const assets = createAssetsStep({ order, lines, accounts })
      const invoice_id = issueInvoiceStep({ order, lines, assets })

      enqueueJobsStep(transform({ assets, invoice_id }, prepareJobs))
    })

    return new WorkflowResponse({ outcome: "done" })
  }
)
