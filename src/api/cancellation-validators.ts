import { z } from "@medusajs/framework/zod"
import { oneOrMore, page } from "./validators"

const MAX_LICENCES = 1000
/** As long as the vendor takes it for a reason. */
const LONGEST_COMMENT = 500

const comment = z.string().trim().max(LONGEST_COMMENT).optional()

/** Body of all that asks for, decides about or makes one cancellation. */
export const Comment = z.strictObject({ comment }).optional()

/** Body of `POST /admin/esd/assets/cancel`. */
export const AdminCancelAssets = z
  .strictObject({
    ids: z.array(z.string().min(1)).min(1).max(MAX_LICENCES).optional(),
    /** All licences of this order. */
    order_id: z.string().min(1).optional(),
    comment,
  })
  .refine(({ ids, order_id }) => !ids !== !order_id, {
    message: "Give either ids or order_id.",
  })

/** Query of `GET /admin/esd/cancellations`. */
export const AdminCancellationsParams = page
  .pick({ limit: true, offset: true })
  .extend({
    status: oneOrMore(
      z.enum([
        "requested",
        "withdrawn",
        "declined",
        "accepted",
        "refused",
        "returned",
        "completed",
      ])
    ),
    order_id: oneOrMore(z.string()),
    asset_id: oneOrMore(z.string()),
  })
  .strict()

export type Comment = z.infer<typeof Comment>
export type AdminCancelAssets = z.infer<typeof AdminCancelAssets>
export type AdminCancellationsParams = z.infer<typeof AdminCancellationsParams>
