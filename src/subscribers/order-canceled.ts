import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { cancelEsdOrderWorkflow } from "../workflows"

/**
 * Cancels the licences of a canceled order, and keeps those that wait from being
 * bought. Without a job, because jobs for these licences may wait in Redis: what needs only PostgreSQL
 * has to come before them, and also when Redis is down.
 */
export default async function esdOrderCanceled({
  event,
  container,
}: SubscriberArgs<{ id: string }>): Promise<void> {
  await cancelEsdOrderWorkflow(container).run({
    input: { order_id: event.data.id },
  })
}

export const config: SubscriberConfig = {
  event: "order.canceled",
  context: { subscriberId: "microsoft-esd-order-canceled" },
}
