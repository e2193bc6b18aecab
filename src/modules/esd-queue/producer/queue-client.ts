import { Queue } from "bullmq"
import { EsdQueueUnavailableError } from "../errors/esd-queue-unavailable-error"
import { describeRedisError } from "../redis/describe-redis-error"
import type { OutageLog } from "../redis/outage-log"
import { ProducerConnection } from "../redis/producer-connection"
import { RedisTimeoutError } from "../redis/redis-timeout-error"
import { within } from "../redis/within"
import type { QueueSettings } from "../settings/queue-settings"

/** The queues as one sees them from outside: to add jobs and to count them. */
export class QueueClient {
  readonly #connection: ProducerConnection
  readonly #queues = new Map<string, Queue>()

  constructor(
    private readonly settings: Pick<QueueSettings, "redisUrl" | "prefix">,
    outages: OutageLog
  ) {
    this.#connection = new ProducerConnection(settings.redisUrl, outages)
  }

  /**
   * Does something with one queue, in a limited time.
   *
   * @throws EsdQueueUnavailableError when Redis is down or the time is over;
   * what was sent by then may have been carried out nevertheless
   */
  async use<T>(
    name: string,
    timeoutMs: number,
    work: (queue: Queue) => Promise<T>
  ): Promise<T> {
    try {
      return await within(timeoutMs, this.#open(name).then(work))
    } catch (error) {
      if (error instanceof RedisTimeoutError) {
        this.#connection.gaveUp(error)
      }

      throw new EsdQueueUnavailableError(describeRedisError(error))
    }
  }

  async close(): Promise<void> {
    await Promise.all([...this.#queues.values()].map((queue) => queue.close()))
    this.#connection.close()
  }

  async #open(name: string): Promise<Queue> {
    const connection = await this.#connection.ready()
    const open = this.#queues.get(name)

    if (open) {
      return open
    }

    const queue = new Queue(name, { connection, prefix: this.settings.prefix })

    // The connection reports its errors itself.
    queue.on("error", () => undefined)
    this.#queues.set(name, queue)

    try {
      await queue.waitUntilReady()
    } catch (error) {
      // BullMQ never forgets that the first look at Redis failed.
      this.#queues.delete(name)
      throw error
    }

    return queue
  }
}
