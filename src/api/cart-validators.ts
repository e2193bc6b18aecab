import { z } from "@medusajs/framework/zod"
import { MAX_PARTS } from "../workflows/service-details/service-details"
import { StoreCreateEndCustomer } from "./account-validators"

const item = z
  .strictObject({
    line_item_id: z.string().min(1).max(100),
    for_resale: z.boolean(),
    /** An end customer of the reseller who is logged in … */
    end_customer_id: z.string().min(1).max(100).nullish(),
    /** … or one to create. */
    end_customer: StoreCreateEndCustomer.nullish(),
    /** Where the keys go; the order's e-mail address when absent. */
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
    /** May be absent where the line stands here once. */
    quantity: z.int().min(1).nullish(),
  })
  .refine(
    ({ for_resale, end_customer_id, end_customer }) =>
      for_resale === Boolean(end_customer_id || end_customer),
    {
      message:
        "end_customer_id: give an end customer for a resale, and none otherwise",
    }
  )
  .refine(
    ({ end_customer_id, end_customer }) => !end_customer_id || !end_customer,
    { message: "end_customer: give either this or end_customer_id" }
  )

/** Body of `POST /store/esd/carts/:id/service-details`. */
export const StoreSetServiceDetails = z.strictObject({
  items: z.array(item).min(1).max(MAX_PARTS),
})

export type StoreSetServiceDetails = z.infer<typeof StoreSetServiceDetails>
