import type { JobRequest } from "../../modules/esd-queue"
import { emailInvoiceJob, provisionAssetJob } from "../queue/jobs"
import type { InvoicedAssets } from "./steps/issue-invoice"

/** What follows on a split: the invoice's e-mail, and each licence that may go. */
export function prepareJobs({
  assets,
  invoice_id,
}: InvoicedAssets): JobRequest[] {
  const wanted = assets.filter(
    ({ status, sync_status, sync_reason }) =>
      status === "active" &&
      sync_status === "unsynchronized" &&
      sync_reason !== "awaiting_payment"
  )

  return [
    ...(invoice_id ? [emailInvoiceJob(invoice_id, wanted.length)] : []),
    ...wanted.map(provisionAssetJob),
  ]
}
