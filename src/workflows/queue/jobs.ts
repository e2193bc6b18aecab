import { type JobRequest, licenceQueueName } from "../../modules/esd-queue"

/** Asks for an order to be split into licences. */
export function splitOrderJob(order_id: string): JobRequest {
  return job("orders", "split-esd-order", { order_id })
}

/** Asks for the fulfilment of an order's licences to be marked delivered. */
export function deliverOrderJob(order_id: string): JobRequest {
  return job("orders", "deliver-esd-order", { order_id })
}

/** Asks for the credit note and refund of an order's returned licences. */
export function settleCancellationsJob(order_id: string): JobRequest {
  return job("orders", "settle-esd-cancellations", { order_id })
}

/** Asks for a licence to be bought. Each connection has a queue of its own. */
export function provisionAssetJob(asset: {
  id: string
  connection_id: string
}): JobRequest {
  return job(licenceQueueName(asset.connection_id), "provision-esd-asset", {
    asset_id: asset.id,
  })
}

/**
 * Asks for a licence to be given back to the vendor, under its rate limit.
 *
 * @param cancellation an accepted one, with its licence's connection
 */
export function returnAssetJob(cancellation: {
  id: string
  connection_id: string
}): JobRequest {
  return job(licenceQueueName(cancellation.connection_id), "return-esd-asset", {
    cancellation_id: cancellation.id,
  })
}

/**
 * Asks for a look at the vendor, under its rate limit, what became of a licence.
 * Licences that somebody waits for are bought first.
 */
export function refreshAssetJob(asset: {
  id: string
  connection_id: string
}): JobRequest {
  return {
    ...job(licenceQueueName(asset.connection_id), "refresh-esd-asset", {
      asset_id: asset.id,
    }),
    givesWay: true,
  }
}

/** Asks for an account to be made known to the vendor. */
export function accountSyncJob(account_id: string): JobRequest {
  return job("accounts", "sync-esd-account", { account_id })
}

/** Asks for a licence's e-mail to be sent. */
export function emailAssetJob(asset_id: string): JobRequest {
  return job("mails", "email-esd-asset", { asset_id })
}

/** Asks for an e-mail about something that happened to be sent, e.g. a cancellation. */
export function emailNoticeJob(notice_id: string): JobRequest {
  return job("mails", "email-esd-notice", { notice_id })
}

/** Asks for a request for lost keys to be answered. */
export function answerLostKeyJob(request_id: string): JobRequest {
  return job("lost-keys", "answer-lost-key", { request_id })
}

/** Roughly what buying and sending one licence takes off the time of a core. */
const LICENCE_MS = 15
const LONGEST_DELAY_MS = 60_000

/**
 * Asks for an invoice's e-mail to be sent. Drawing an invoice of a thousand
 * items takes seconds of the core that also sends the keys, so a large one
 * lets its licences go first.
 */
export function emailInvoiceJob(invoice_id: string, licences = 0): JobRequest {
  return {
    ...job("mails", "email-esd-invoice", { invoice_id }),
    delayMs: Math.min(licences * LICENCE_MS, LONGEST_DELAY_MS),
  }
}

/**
 * The same request for somebody who does not want to wait: it is taken up at
 * once, although the licence, account or e-mail may have a job that waits for
 * its next try.
 */
export function atOnce(request: JobRequest): JobRequest {
  return { ...request, promptly: true }
}

function job(
  queue: string,
  workflow: string,
  data: Record<string, string>
): JobRequest {
  return {
    queue,
    workflow,
    data,
    deduplicationId: [workflow, ...Object.values(data)].join("-"),
  }
}
