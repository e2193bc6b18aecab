import type { Queue } from "bullmq"
import { PAUSED_MARK } from "../redis/paused-mark"
import type { EsdQueueCounts } from "../types"

/** Counts the jobs and the workers of one queue, over all processes. */
export async function countJobs(queue: Queue): Promise<EsdQueueCounts> {
  const [counts, pausedForMs, workers] = await Promise.all([
    queue.getJobCounts("wait", "paused", "active", "delayed", "failed"),
    queue.getRateLimitTtl(PAUSED_MARK),
    queue.getWorkersCount(),
  ])

  return {
    name: queue.name,
    waiting: counts.wait + counts.paused,
    active: counts.active,
    delayed: counts.delayed,
    failed: counts.failed,
    paused_for_ms: Math.max(0, pausedForMs),
    workers,
  }
}
