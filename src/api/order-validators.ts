import { z } from "@medusajs/framework/zod"
import { LARGEST_DRAFT } from "../workflows/draft-orders/plan-draft-lines"

const id = z.string().min(1).max(100)

const item = z.strictObject({
  variant_id: id,
  quantity: z.int().min(1).max(LARGEST_DRAFT),
  for_resale: z.boolean().optional(),
  /** For a resale: an end customer of the customer. */
  end_customer_id: id.nullish(),
  /** Where the keys go; the customer's e-mail address when absent. */
  delivery_email: z
    .string()
    .trim()
    .max(254)
    .pipe(
      z.union([
        z.literal(""),
        z.email("delivery_email: must be an e-mail address"),
      ])
    )
    .nullish(),
})

/** Body of `POST /admin/esd/orders` and of its preview. */
export const AdminCreateOrder = z.strictObject({
  customer_id: id,
  region_id: id,
  /** The store's default sales channel when absent. */
  sales_channel_id: id.nullish(),
  items: z.array(item).min(1).max(LARGEST_DRAFT),
})

export type AdminCreateOrder = z.infer<typeof AdminCreateOrder>
