import type { JobsOptions } from "bullmq"
import type { QueueSettings } from "../settings/queue-settings"

const HOUR_S = 60 * 60
const DAY_S = 24 * HOUR_S

/**
 * The options that every job is stored with. What differs from job to job
 * (`jobId`, `delay`, `priority`, `debounce`) is added by the producer.
 */
export function jobOptions({ attempts }: QueueSettings["retry"]): JobsOptions {
  return {
    /**
     * How often a job may THROW before it fails for good. A `retry` that the
     * workflow answers does not count: the workflow knows when to give up.
     */
    attempts,
    /** The worker computes the delay; see `backOffDelay`. */
    backoff: { type: "full-jitter" },
    /** Finished jobs stay for a look at them: an hour, and 1,000 a queue at most. */
    removeOnComplete: { age: HOUR_S, count: 1_000 },
    /** Failed jobs stay for a week, and 5,000 a queue at most. */
    removeOnFail: { age: 7 * DAY_S, count: 5_000 },
    /** Stacks of the last three failures. */
    stackTraceLimit: 3,
  }
}
