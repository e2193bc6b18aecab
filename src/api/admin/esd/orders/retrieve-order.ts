import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

const FIELDS = [
  "id",
  "display_id",
  "status",
  "is_draft_order",
  "customer_id",
  "email",
  "region_id",
  "sales_channel_id",
  "currency_code",
  "created_at",
  "metadata",
  "subtotal",
  "tax_total",
  "total",
  "items.*",
]

/** Reads an order or a draft order as an answer shows it after an action. */
export async function retrieveOrder(container: MedusaContainer, id: string) {
  const { data } = await container
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph(
      { entity: "order", fields: FIELDS, filters: { id } },
      { throwIfKeyNotFound: true }
    )

  return data[0]
}
