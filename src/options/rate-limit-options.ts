import { z } from "@medusajs/framework/zod"

/** At most `max` licences in each window of `perMs` milliseconds, over all processes. */
export const rateLimitOptions = z.strictObject({
  /** Licences that are started in one window. */
  max: z.int().min(1),
  /** Length of the window, in milliseconds. */
  perMs: z.int().min(1),
})
