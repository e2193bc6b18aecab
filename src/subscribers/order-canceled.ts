import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { cancelUnboughtJob } from "../workflows/queue/jobs"
import { requestJobs } from "../workflows/queue/request-jobs"

/** Asks for the licences of a canceled order not to be bought any more. */
export default async function esdOrderCanceled({
  event,
  container,
}: SubscriberArgs<{ id: string }>): Promise<void> {
  await requestJobs(container, [cancelUnboughtJob(event.data.id)])
}

export const config: SubscriberConfig = {
  event: "order.canceled",
  context: { subscriberId: "microsoft-esd-order-canceled" },
}
