import { randomUUID } from "node:crypto"
import type { JobsOptions, Queue } from "bullmq"
import type { JobRequest } from "../types"
import { deduplicationKey } from "./deduplication-key"
import { releaseLostKey } from "./release-lost-key"

/**
 * Adds jobs to one queue, in one round trip. Requests whose `deduplicationId`
 * is taken by a job that still lives are dropped, by Redis itself.
 */
export async function addJobs(
  queue: Queue,
  requests: JobRequest[],
  options: JobsOptions
): Promise<void> {
  const dropped = await addOrDrop(queue, requests, options)

  const released = await Promise.all(
    dropped.map(async ({ request, takenBy }) =>
      (await releaseLostKey(queue, deduplicationKey(request), takenBy))
        ? [request]
        : []
    )
  )

  if (released.some(({ length }) => length)) {
    await addOrDrop(queue, released.flat(), options)
  }
}

/** Answers the requests that were dropped, each with the job that stands for it. */
async function addOrDrop(
  queue: Queue,
  requests: JobRequest[],
  options: JobsOptions
): Promise<{ request: JobRequest; takenBy: string }[]> {
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
