import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { ESD_MODULE } from "../../modules/esd"
import type EsdModuleService from "../../modules/esd/service"
import type { LostKeyClaim } from "../../modules/esd/services/lost-keys/claim-lost-key"
import type { OrderToSplit } from "../orders/order-to-split"

/** What an e-mail about lost keys needs of its order. */
export type RequestedOrder = Pick<
  OrderToSplit,
  | "id"
  | "display_id"
  | "email"
  | "locale"
  | "customer_id"
  | "billing_address"
  | "shipping_address"
>

/** The order with licences that a request's order number and e-mail address belong to. */
export async function findRequestedOrder(
  container: MedusaContainer,
  request: LostKeyClaim
): Promise<RequestedOrder | null> {
  if (!request.order_ids.length) {
    return null
  }

  const { lostKeys } = container.resolve<EsdModuleService>(ESD_MODULE)
  const { data } = await container
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({
      entity: "order",
      fields: [
        "id",
        "display_id",
        "email",
        "locale",
        "customer_id",
        "billing_address.*",
        "shipping_address.*",
      ],
      filters: { id: request.order_ids },
    })
  const orders = data as unknown as RequestedOrder[]

  return (
    orders.find(({ email }) => email && lostKeys.isFor(request, email)) ?? null
  )
}
