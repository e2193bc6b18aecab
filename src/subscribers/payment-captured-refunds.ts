import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { ESD_MODULE } from "../modules/esd"
import type EsdModuleService from "../modules/esd/service"
import { settleCancellationsJob } from "../workflows/queue/jobs"
import { requestJobs } from "../workflows/queue/request-jobs"

/** Lets refunds go on that failed because nothing of the payment was captured. */
export default async function esdRefundsAfterCapture({
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
    const orders = await container
      .resolve<EsdModuleService>(ESD_MODULE)
      .settling.retryRefunds({ order_id: orderId })
    await requestJobs(container, orders.map(settleCancellationsJob))
  }
}

export const config: SubscriberConfig = {
  event: "payment.captured",
  context: { subscriberId: "microsoft-esd-refunds-after-capture" },
}
