import { z } from "@medusajs/framework/zod"
import type { JobRequest } from "../types"
import { jobPayload } from "./job-payload"
import { listFaults } from "./list-faults"

const jobRequest = jobPayload.extend({
  queue: z.string("must be a string"),
  deduplicationId: z
    .string("must be a string")
    .min(1, "must not be empty")
    .max(200, "must have at most 200 characters")
    .optional(),
  promptly: z.boolean("must be true or false").optional(),
  delayMs: z
    .int("must be a whole number of milliseconds")
    .min(0, "must not be negative")
    .optional(),
  givesWay: z.boolean("must be true or false").optional(),
})

/**
 * Tells the requests that may be sent from those that may not, before anything
 * is written to Redis.
 *
 * @returns the faults name field and rule, each once, and never a value
 */
export function checkJobRequests(
  requests: JobRequest[],
  queues: ReadonlySet<string>
): { correct: JobRequest[]; faults: string[] } {
  const correct: JobRequest[] = []
  const faults = new Set<string>()

  for (const request of requests) {
    const { success, data, error } = jobRequest.safeParse(request)

    if (!success) {
      listFaults(error).forEach((fault) => faults.add(fault))
    } else if (!queues.has(data.queue)) {
      faults.add(`queue must be one of ${[...queues].join(", ")}`)
    } else {
      correct.push(data)
    }
  }

  return { correct, faults: [...faults] }
}
