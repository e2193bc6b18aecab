import type { JobRequest } from "../../modules/esd-queue"
import { deliverOrderJob, emailAssetJob } from "../queue/jobs"
import type { ProvisionAssetStepOutput } from "./steps/provision-asset"

/** What follows on a key: its e-mail and, after the last one, the delivery. */
export function prepareFollowUpJobs({
  asset_id,
  result: { outcome, completed_order_id },
}: {
  asset_id: string
  result: ProvisionAssetStepOutput
}): JobRequest[] {
  if (outcome !== "synchronized") {
    return []
  }

  return [
    emailAssetJob(asset_id),
    ...(completed_order_id ? [deliverOrderJob(completed_order_id)] : []),
  ]
}
