import type { WorkerOptions } from "bullmq"
import type { Redis } from "ioredis"
import { backOffDelay } from "../jobs/back-off-delay"
import type { QueueDefinition } from "../settings/queue-definitions"
import type { QueueSettings } from "../settings/queue-settings"

/** More jobs than anybody starts in that time; see `limiter` below. */
const NO_LIMIT = { max: 1_000_000, perMs: 10 }

type Sources = {
  definition: QueueDefinition
  settings: Pick<QueueSettings, "prefix" | "retry">
  connection: Redis
  random: () => number
}

/** How one worker of one queue works. */
export function workerOptions({
  definition: { concurrency, rateLimit },
  settings: { prefix, retry },
  connection,
  random,
}: Sources) {
  const { max, perMs } = rateLimit ?? NO_LIMIT

  return {
    connection,
    prefix,
    concurrency,
    /** The module starts it when the application has started. */
    autorun: false,
    /**
     * Counted in Redis, so it holds over all processes. A queue without a
     * limit needs one nevertheless: BullMQ 5.13.0 looks at a pause only where
     * a limiter is set.
     */
    limiter: { max, duration: perMs },
    /**
     * A process holds a job for so long before it must say again that it
     * lives. When it was killed, others take the job up after lockDuration
     * plus at most two stalledIntervals: 25 s.
     */
    lockDuration: 15_000,
    stalledInterval: 5_000,
    /**
     * Crashes that one job may survive. High, because deployments kill
     * processes too; not endless, because a job may be what kills them.
     */
    maxStalledCount: 25,
    /** Redis counts what was done in each of the last minutes; see `jobsOfLastMinute`. */
    metrics: { maxDataPoints: 5 },
    /** Wait after an error of Redis that is not a lost connection, e.g. while it loads its data. */
    runRetryDelay: 1_000,
    settings: {
      /** Delay after a job has thrown; `attempt` counts its failures. */
      backoffStrategy: (attempt) => backOffDelay({ ...retry, attempt, random }),
    },
  } satisfies WorkerOptions
}
