import { z } from "zod"
import { FAULT_KINDS } from "./fault-kinds"

const LONGEST_MS = 600_000
const HIGHEST_COUNT = 1_000_000

/** Body of `POST /_sandbox/faults`. */
export const faultRequest = z
  .strictObject({
    /** What goes wrong. */
    kind: z.enum(FAULT_KINDS),
    /** How many requests it hits. Default: all, until it is deleted. */
    count: z
      .int("must be a whole number")
      .min(1, "must be at least 1")
      .max(HIGHEST_COUNT, `must be at most ${HIGHEST_COUNT}`)
      .optional(),
    /** The share of requests that it hits, over 0 and up to 1. Default: all. */
    probability: z
      .number("must be a number")
      .gt(0, "must be more than 0")
      .max(1, "must be at most 1")
      .optional(),
    /** Hits only purchases of this SKU. Default: see the kind. */
    sku: z.string().min(1, "must not be empty").optional(),
    /** Milliseconds; what they mean depends on the kind. */
    ms: z
      .int("must be a whole number of milliseconds")
      .min(0, "must be at least 0")
      .max(LONGEST_MS, `must be at most ${LONGEST_MS} (10 minutes)`)
      .optional(),
  })
  .refine((fault) => !(fault.count && fault.probability), {
    path: ["probability"],
    message: "cannot be combined with count; send one of them",
  })

/** A checked fault. */
export type FaultRequest = z.output<typeof faultRequest>
