import { z } from "@medusajs/framework/zod"

/** Longest pause or delay that a workflow can ask for: a vendor's broken `Retry-After` must not stop a shop. */
const LONGEST_DELAY_MS = 60 * 60 * 1000

/** The result that a workflow must answer when a job runs it. */
export const jobOutcome = z.object({
  outcome: z.string().regex(/^[a-z][a-z0-9_]{0,63}$/),
  reason: z
    .string()
    .transform((reason) => reason.slice(0, 300))
    .nullish(),
  retryAfterMs: z
    .number()
    .min(0)
    .transform((ms) => Math.min(Math.ceil(ms), LONGEST_DELAY_MS))
    .nullish(),
  pauseQueue: z.boolean().nullish(),
})
