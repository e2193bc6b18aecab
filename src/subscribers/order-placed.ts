import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { splitOrderJob } from "../workflows/queue/jobs"
import { requestJobs } from "../workflows/queue/request-jobs"

/** Asks for a placed order to be split into licences. */
export default async function esdOrderPlaced({
  event,
  container,
}: SubscriberArgs<{ id: string }>): Promise<void> {
  await requestJobs(container, [splitOrderJob(event.data.id)])
}

export const config: SubscriberConfig = {
  event: "order.placed",
  context: { subscriberId: "microsoft-esd-order-placed" },
}
