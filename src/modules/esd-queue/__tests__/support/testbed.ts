import { randomUUID } from "node:crypto"
import { Queue, QueueEvents } from "bullmq"
import { Redis } from "ioredis"
import { EsdQueueModuleService } from "../../service"
import type { QueueSettings } from "../../settings/queue-settings"
import type { RunWorkflow } from "../../types"
import { OutageLog } from "../../redis/outage-log"
import { WorkerPool } from "../../worker/worker-pool"
import { LogRecorder } from "./log-recorder"

export const REDIS_URL = process.env.TEST_REDIS_URL ?? "redis://localhost:6379"

/** One shop's queues on the real Redis, under keys of their own. */
export class Testbed {
  readonly settings: QueueSettings
  readonly log = new LogRecorder()
  readonly #redis = new Redis(REDIS_URL, { maxRetriesPerRequest: null })
  readonly #closers: (() => Promise<unknown>)[] = []

  constructor(settings: Partial<QueueSettings> = {}) {
    this.settings = {
      redisUrl: REDIS_URL,
      prefix: `esd-test-${randomUUID().slice(0, 18)}`,
      retry: { attempts: 25, baseDelayMs: 5, maxDelayMs: 20 },
      queues: [{ name: "orders", concurrency: 5, rateLimit: null }],
      runsWorkers: false,
      ...settings,
    }
  }

  /** The module's service, as the processes that only enqueue have it. */
  service(settings: Partial<QueueSettings> = {}): EsdQueueModuleService {
    const service = new EsdQueueModuleService({
      logger: this.log.logger,
      esdQueueSettings: { ...this.settings, ...settings },
    })

    this.#closers.push(() => service.__hooks.onApplicationShutdown())

    return service
  }

  /** The workers of one process. */
  workers(
    runWorkflow: RunWorkflow,
    settings: Partial<QueueSettings> = {}
  ): WorkerPool {
    const pool = new WorkerPool(
      { ...this.settings, ...settings },
      {
        runWorkflow,
        logger: this.log.logger,
        outages: new OutageLog(this.log.logger),
      }
    )

    pool.start()
    this.#closers.unshift(() => pool.stop())

    return pool
  }

  /** The queue itself, to look at it from outside. */
  queue(name = "orders"): Queue {
    const queue = new Queue(name, {
      connection: this.#redis,
      prefix: this.settings.prefix,
    })

    this.#closers.push(() => queue.close())

    return queue
  }

  /** Resolves when BullMQ has recorded that event so often since the test began. */
  async seen(
    event: "completed" | "failed" | "delayed" | "stalled",
    count = 1,
    name = "orders"
  ): Promise<void> {
    const events = new QueueEvents(name, {
      connection: this.#redis,
      prefix: this.settings.prefix,
      lastEventId: "0",
    })
    let left = count

    await new Promise<void>((resolve) =>
      events.on(event, () => {
        if (--left === 0) {
          resolve()
        }
      })
    )
    await events.close()
  }

  async close(): Promise<void> {
    for (const close of this.#closers) {
      await close()
    }

    const keys = await this.#redis.keys(`${this.settings.prefix}:*`)

    if (keys.length) {
      await this.#redis.del(keys)
    }

    await this.#redis.quit()
  }
}
