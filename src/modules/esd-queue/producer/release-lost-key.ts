import type { Queue } from "bullmq"

/** A job that was added or started so recently is not searched for in the lists, which can be long. */
const RECENT_MS = 10 * 60 * 1000

const LIVING = new Set(["waiting", "active", "delayed", "prioritized"])

/** Somebody else may have taken the key by now, so it is deleted only while it names that job. */
const DELETE_IF_UNCHANGED = `
if redis.call("GET", KEYS[1]) == ARGV[1] then
  redis.call("DEL", KEYS[1])
end
`

/**
 * Redis deletes a deduplication key in the moment in which its job ends. A key
 * that outlived its job all the same (evicted, deleted by hand) would block
 * its id for ever; here it is found out and deleted.
 *
 * @param jobId - the job that the key names
 * @returns whether the id is free: the job is lost, or has ended meanwhile
 */
export async function releaseLostKey(
  queue: Queue,
  key: string,
  jobId: string,
  now = Date.now()
): Promise<boolean> {
  if (await isLiving(queue, jobId, now)) {
    return false
  }

  const client = await queue.client

  await client.eval(DELETE_IF_UNCHANGED, 1, queue.toKey(`de:${key}`), jobId)

  return true
}

async function isLiving(
  queue: Queue,
  jobId: string,
  now: number
): Promise<boolean> {
  const job = await queue.getJob(jobId)

  if (!job || job.finishedOn) {
    return false
  }

  const lastSeen = Math.max(job.timestamp, job.processedOn ?? 0)

  return (
    now - lastSeen < RECENT_MS || LIVING.has(await queue.getJobState(jobId))
  )
}
