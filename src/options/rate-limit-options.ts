import { z } from "@medusajs/framework/zod"

/** At most `max` requests in any `perMs` milliseconds, over all processes. */
export const rateLimitOptions = z.strictObject({
  /** Requests that are allowed in one window. */
  max: z.int().min(1),
  /** Length of the window, in milliseconds. */
  perMs: z.int().min(1),
})
