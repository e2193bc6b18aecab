// @ts-check
import { Queue, Worker } from "bullmq"
import { Redis } from "ioredis"

const PREFIX = "esd-bench"
const CONCURRENCY = 50
const CHUNK = 1000
/** The first jobs are not counted: they find a cold process. */
const WARM_UP = 1000
const COUNTED = 10_000

/**
 * How many jobs that do nothing BullMQ gets through with one worker on this
 * Redis: what the queue alone could do.
 *
 * @param {string} redisUrl
 * @returns {Promise<number>} jobs a second
 */
export async function doNothing(redisUrl) {
  const connection = new Redis(redisUrl, { maxRetriesPerRequest: null })
  const queue = new Queue("nothing", { connection, prefix: PREFIX })
  const worker = new Worker("nothing", async () => undefined, {
    connection,
    prefix: PREFIX,
    concurrency: CONCURRENCY,
    autorun: false,
    removeOnComplete: { count: 0 },
  })
  try {
    for (let added = 0; added < WARM_UP + COUNTED; added += CHUNK) {
      const jobs = Array.from({ length: CHUNK }, () => ({
        name: "nothing",
        data: {},
      }))
      await queue.addBulk(jobs)
    }
    return await rateOf(worker)
  } finally {
    await worker.close()
    await queue.obliterate({ force: true })
    await queue.close()
    connection.disconnect()
  }
}

/** @param {Worker} worker @returns {Promise<number>} */
function rateOf(worker) {
  return new Promise((resolve, reject) => {
    let done = 0
    let startedAt = 0
    worker.on("error", reject)
    worker.on("completed", () => {
      done++
      if (done === WARM_UP) startedAt = performance.now()
      if (done === WARM_UP + COUNTED) {
        resolve((COUNTED * 1000) / (performance.now() - startedAt))
      }
    })
    worker.run().catch(reject)
  })
}
