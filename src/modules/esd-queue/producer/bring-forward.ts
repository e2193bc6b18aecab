import type { Queue } from "bullmq"

/** States of a job that nobody has begun. */
const WAITING = new Set(["waiting", "prioritized"])

/**
 * Makes a job that waits for its time start as soon as a worker is free.
 *
 * @returns whether the job starts from now on, and so sees all that was stored
 * before; false while it is running, and once it has ended
 */
export async function bringForward(
  queue: Queue,
  jobId: string
): Promise<boolean> {
  const state = await queue.getJobState(jobId)

  if (state !== "delayed") {
    return WAITING.has(state)
  }

  const job = await queue.getJob(jobId)

  try {
    await job?.promote()
  } catch (error) {
    // Its time has come meanwhile, then.
    if ((await queue.getJobState(jobId)) === "delayed") {
      throw error
    }
  }

  return true
}
