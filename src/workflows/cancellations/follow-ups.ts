import type { JobRequest } from "../../modules/esd-queue"
import type {
  CancellationChanges,
  ChangedCancellation,
  ReturnOutcome,
} from "../../modules/esd/types"
import {
  emailAssetJob,
  emailNoticeJob,
  provisionAssetJob,
  returnAssetJob,
  settleCancellationsJob,
} from "../queue/jobs"

/** Of a licence that is not cancelled after all. */
const STAYS: ReadonlySet<ChangedCancellation["status"]> = new Set([
  "withdrawn",
  "declined",
  "refused",
])

/**
 * What follows on changes of cancellations: an accepted one is returned, a
 * returned one credited, and a licence that stays goes on where it stopped.
 */
export function followUps({
  changed,
  notice_ids,
}: CancellationChanges): JobRequest[] {
  const returned = changed.filter(({ status }) => status === "returned")
  const orders = new Set(returned.map(({ order_id }) => order_id))

  return [
    ...changed.flatMap(nextOf),
    ...[...orders].map(settleCancellationsJob),
    ...notice_ids.map(emailNoticeJob),
  ]
}

/** What follows on a try to give a licence back; its own next try is the queue's. */
export function afterTry({ changes, order_id }: ReturnOutcome): JobRequest[] {
  return [
    ...(changes ? followUps(changes) : []),
    ...(order_id ? [settleCancellationsJob(order_id)] : []),
  ]
}

function nextOf({
  id,
  asset_id,
  connection_id,
  status,
  sync_status,
  email_status,
}: ChangedCancellation): JobRequest[] {
  if (status === "accepted") {
    return [returnAssetJob({ id, connection_id })]
  }

  if (!STAYS.has(status)) {
    return []
  }

  if (sync_status === "unsynchronized") {
    return [provisionAssetJob({ id: asset_id, connection_id })]
  }

  return sync_status === "synchronized" && email_status === "pending"
    ? [emailAssetJob(asset_id)]
    : []
}
