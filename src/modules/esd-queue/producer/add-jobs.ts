import { randomUUID } from "node:crypto"
import type { JobsOptions, Queue } from "bullmq"
import type { JobRequest } from "../types"
import { bringForward } from "./bring-forward"
import { deduplicationKey } from "./deduplication-key"
import { releaseLostKey } from "./release-lost-key"

/** BullMQ starts a job with a priority only when none without one waits. */
const LAST = 1

type Dropped = { request: JobRequest; takenBy: string }

/**
 * Adds jobs to one queue, all of them in one round trip as long as none is
 * dropped. Requests whose `deduplicationId` is taken by a job that still lives
 * are dropped, by Redis itself; for those that are prompt, that job is brought
 * forward, or one is added behind it.
 */
export async function addJobs(
  queue: Queue,
  requests: JobRequest[],
  options: JobsOptions
): Promise<void> {
  let left = requests

  while (left.length) {
    const dropped = await addOrDrop(queue, left, options)
    const again = await Promise.all(
      dropped.map((it) => requestAgain(queue, it))
    )
    left = again.filter((request) => request !== null)
  }
}

/** What a request that was dropped still has to ask for, or null if nothing. */
async function requestAgain(
  queue: Queue,
  { request, takenBy }: Dropped
): Promise<JobRequest | null> {
  if (await releaseLostKey(queue, deduplicationKey(request), takenBy)) {
    return request
  }

  if (!request.promptly || (await bringForward(queue, takenBy))) {
    return null
  }

  // What that job has read may be out of date; another one looks after it. Each
  // name that is taken belongs to a running job, so there are few.
  return { ...request, deduplicationId: `${request.deduplicationId}-next` }
}

/** Answers the requests that were dropped, each with the job that stands for it. */
async function addOrDrop(
  queue: Queue,
  requests: JobRequest[],
  options: JobsOptions
): Promise<Dropped[]> {
  // Ids of our own, so that the answer tells an added job from a dropped one.
  const ids = requests.map(() => randomUUID())

  const jobs = await queue.addBulk(
    requests.map((request, index) => ({
      name: request.workflow,
      data: request.data,
      opts: {
        ...options,
        jobId: ids[index],
        ...(request.delayMs && { delay: request.delayMs }),
        ...(request.givesWay && { priority: LAST }),
        ...(request.deduplicationId && {
          debounce: { id: deduplicationKey(request) },
        }),
      },
    }))
  )

  return requests.flatMap((request, index) => {
    const takenBy = jobs[index].id

    return takenBy && takenBy !== ids[index] ? [{ request, takenBy }] : []
  })
}
