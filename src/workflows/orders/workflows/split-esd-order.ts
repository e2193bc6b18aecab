import {
  createWorkflow,
  transform,
  when,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { useQueryGraphStep } from "@medusajs/medusa/core-flows"
import { cancelOrderLicencesStep } from "../../cancellations/steps/cancel-order-licences"
import { enqueueJobsStep } from "../../queue/enqueue-jobs"
import { findEsdLines } from "../find-esd-lines"
import { isTooLarge } from "../is-too-large"
import { ORDER_TO_SPLIT_FIELDS, type OrderToSplit } from "../order-to-split"
import { prepareAccounts } from "../prepare-accounts"
import { prepareJobs } from "../prepare-jobs"
import { createAssetsStep } from "../steps/create-assets"
import { ensureAccountsStep } from "../steps/ensure-accounts"
import { issueInvoiceStep } from "../steps/issue-invoice"
import { placeEndCustomersStep } from "../steps/place-end-customers"
import { readServiceDetailsStep } from "../steps/read-service-details"

export const splitEsdOrderWorkflowId = "split-esd-order"

/**
 * Turns an order into licences: one asset per unit, one invoice, one job each.
 * Runs when an order was placed or paid; however often it runs, the result is
 * the same. An order that is canceled meanwhile ends without any: whoever
 * cancels looks for licences afterwards, and this looks for the cancellation
 * once the licences are there, so that one of both sees the other. An order
 * larger than `LARGEST_ORDER` is refused.
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
    const found = transform({ order }, (input) => {
      const lines = findEsdLines(input.order)

      return isTooLarge(lines)
        ? { lines: [], isTooLarge: true }
        : { lines, isTooLarge: false }
    })
    const lines = transform({ found }, (input) => input.found.lines)

    when("lines-to-split", { lines }, (found) => found.lines.length > 0).then(
      () => {
        const accounts = ensureAccountsStep(
          transform({ order, lines }, (input) =>
            prepareAccounts(input.order, input.lines)
          )
        )
        const detailed = readServiceDetailsStep({ order, lines })
        const endCustomers = placeEndCustomersStep({
          order,
          lines: detailed,
          accounts,
        })
        createAssetsStep({ order, lines: detailed, accounts, endCustomers })
      }
    )

    const { data: now } = useQueryGraphStep({
      entity: "order",
      fields: ["id", "status"],
      filters: { id: order_id },
    }).config({ name: "get-order-after-split" })

    when(
      "canceled-meanwhile",
      { lines, now },
      (found) => found.lines.length > 0 && found.now[0]?.status === "canceled"
    ).then(() => {
      cancelOrderLicencesStep({ order_id })
    })
    when(
      "lines-to-provision",
      { lines },
      (found) => found.lines.length > 0
    ).then(() => {
      enqueueJobsStep(
        transform(issueInvoiceStep({ order, lines }), prepareJobs)
      )
    })

    return new WorkflowResponse(
      transform({ found }, (input) =>
        input.found.isTooLarge
          ? { outcome: "refused", reason: "too_many_licences" }
          : { outcome: "done" }
      )
    )
  }
)
