import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { checkEsdOrderRefundsWorkflow } from "../workflows"

/**
 * Notes that an order was refunded although its licences are alive. Without a
 * job: it needs nothing but PostgreSQL, and the reconcile job finds what is lost.
 */
export default async function esdPaymentRefunded({
  event,
  container,
}: SubscriberArgs<{ id: string }>): Promise<void> {
  const { data } = await container
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({
      entity: "payment",
      fields: ["payment_collection.order.id"],
      filters: { id: event.data.id },
    })
  const orderId = data[0]?.payment_collection?.order?.id

  if (orderId) {
    await checkEsdOrderRefundsWorkflow(container).run({
      input: { order_ids: [orderId] },
    })
  }
}

export const config: SubscriberConfig = {
  event: "payment.refunded",
  context: { subscriberId: "microsoft-esd-payment-refunded" },
}
