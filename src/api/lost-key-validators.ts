import { z } from "@medusajs/framework/zod"

/** Largest order number that the database can hold. */
const LARGEST = 2_147_483_647

/** Body of `POST /store/esd/lost-keys`. */
export const StoreRequestLostKey = z.strictObject({
  order_display_id: z.int().min(1).max(LARGEST),
  email: z
    .string()
    .trim()
    .toLowerCase()
    .max(254)
    .pipe(z.email("email: must be an e-mail address")),
})

/** Body of `POST /store/esd/lost-keys/reveal`. */
export const StoreRevealLostKey = z.strictObject({
  /** What stands behind `#token=` in the link. */
  token: z.string().trim().min(1).max(500),
})

export type StoreRequestLostKey = z.infer<typeof StoreRequestLostKey>
export type StoreRevealLostKey = z.infer<typeof StoreRevealLostKey>
