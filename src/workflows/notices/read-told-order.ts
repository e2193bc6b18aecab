import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { joinFilled } from "../../modules/esd/lib/join-filled"
import type { OrderToSplit } from "../orders/order-to-split"

/** What an e-mail about an order's licences needs of the order. */
export type ToldOrder = {
  id: string
  display_id: number
  /** The buyer's address. */
  email: string | null
  customer_id: string | null
  recipient_name: string | null
}

/** Reads whom an order's e-mails go to. */
export async function readToldOrder(
  container: MedusaContainer,
  id: string
): Promise<ToldOrder | null> {
  const { data } = await container
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({
      entity: "order",
      fields: [
        "id",
        "display_id",
        "email",
        "customer_id",
        "billing_address.*",
        "shipping_address.*",
      ],
      filters: { id },
    })
  const [order] = data as unknown as OrderToSplit[]

  if (!order) {
    return null
  }

  const { first_name, last_name } =
    order.billing_address ?? order.shipping_address ?? {}

  return {
    id: order.id,
    display_id: order.display_id,
    email: order.email,
    customer_id: order.customer_id,
    recipient_name: joinFilled(first_name, last_name) || null,
  }
}
