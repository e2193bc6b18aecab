import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { ESD_MODULE } from "../modules/esd"
import type EsdModuleService from "../modules/esd/service"
import { splitOrderJob } from "../workflows/queue/jobs"
import { requestJobs } from "../workflows/queue/request-jobs"

/** Lets an order's licences go on that waited for this payment. */
export default async function esdPaymentCaptured({
  event,
  container,
}: SubscriberArgs<{ id: string }>): Promise<void> {
  const { options } = container.resolve<EsdModuleService>(ESD_MODULE)

  if (options.provisionOn !== "payment.captured") {
    return
  }

  const { data } = await container
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({
      entity: "payment",
      fields: ["payment_collection.order.id"],
      filters: { id: event.data.id },
    })
  const orderId = data[0]?.payment_collection?.order?.id

  if (orderId) {
    await requestJobs(container, [splitOrderJob(orderId)])
  }
}

export const config: SubscriberConfig = {
  event: "payment.captured",
  context: { subscriberId: "microsoft-esd-payment-captured" },
}
