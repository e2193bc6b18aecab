import type { Queue } from "bullmq"
import { PAUSED_MARK } from "../redis/paused-mark"
import type { EsdQueueCounts } from "../types"
import { jobsOfLastMinute } from "./jobs-of-last-minute"

/** Counts the jobs and the workers of one queue, over all processes. */
export async function countJobs(queue: Queue): Promise<EsdQueueCounts> {
  const [counts, pausedForMs, done, workers] = await Promise.all([
    queue.getJobCounts(
      "wait",
      "prioritized",
      "paused",
      "active",
      "delayed",
      "failed"
    ),
    queue.getRateLimitTtl(PAUSED_MARK),
    queue.getMetrics("completed", 0, 0),
    queue.getWorkersCount(),
  ])

  return {
    name: queue.name,
    waiting: counts.wait + counts.prioritized + counts.paused,
    active: counts.active,
    delayed: counts.delayed,
    failed: counts.failed,
    paused_for_ms: Math.max(0, pausedForMs),
    per_minute: jobsOfLastMinute(done, Date.now()),
    workers,
  }
}
