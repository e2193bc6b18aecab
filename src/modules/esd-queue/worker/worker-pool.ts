import { setTimeout } from "node:timers/promises"
import type { Logger } from "@medusajs/framework/types"
import type { Redis } from "ioredis"
import { backOffDelay } from "../jobs/back-off-delay"
import { describeRedisError } from "../redis/describe-redis-error"
import { lostFor } from "../redis/lost-for"
import type { OutageLog } from "../redis/outage-log"
import { watchConnection } from "../redis/watch-connection"
import { createWorkerRedis } from "../redis/worker-redis"
import type { QueueDefinition } from "../settings/queue-definitions"
import type { QueueSettings } from "../settings/queue-settings"
import type { RunWorkflow } from "../types"
import { EsdWorker } from "./esd-worker"
import { processJob } from "./process-job"
import { QueueWorker } from "./queue-worker"
import { workerOptions } from "./worker-options"

/** How long the shutdown waits for a Redis that is lost. */
const PATIENCE_MS = 3_000
const IDLE_CHECK_MS = 100

type Dependencies = {
  runWorkflow: RunWorkflow
  logger: Logger
  outages: OutageLog
  random?: () => number
}

/** The workers of this process, one a queue, on one connection. */
export class WorkerPool {
  readonly #givesUp = new AbortController()
  #connection: Redis | undefined
  #workers: QueueWorker[] = []

  constructor(
    private readonly settings: QueueSettings,
    private readonly dependencies: Dependencies
  ) {}

  /**
   * Connects in the background and starts the workers once Redis answers, so
   * that the application boots without Redis, too.
   */
  start(): void {
    if (this.#connection) {
      return
    }

    const { outages } = this.dependencies
    const connection = createWorkerRedis(
      this.settings.redisUrl,
      this.#givesUp.signal
    )

    watchConnection(connection, this.#givesUp.signal)
    this.#connection = connection
      .on("error", (error) => outages.lost(describeRedisError(error)))
      .on("ready", () => outages.back())
      .once("ready", () => {
        this.#workers = this.settings.queues.map((definition) =>
          this.#startWorker(definition, connection)
        )
      })
  }

  /**
   * Resolves when all jobs in flight have ended and been recorded. Without
   * Redis they cannot be recorded: then it gives up after some seconds, and
   * the jobs are run again by another process.
   */
  async stop(): Promise<void> {
    const connection = this.#connection

    if (!connection) {
      return
    }

    const stopped = new AbortController()
    const closed = Promise.all(this.#workers.map((worker) => worker.close()))

    await Promise.race([
      closed,
      lostFor(connection, PATIENCE_MS, stopped.signal),
      this.#idleFor(PATIENCE_MS, stopped.signal),
    ])
    stopped.abort()
    this.#givesUp.abort()
    // BullMQ waits for ever for a blocking command whose connection broke off
    // while it was closing. No job is in flight by then.
    await Promise.race([
      closed,
      setTimeout(PATIENCE_MS, undefined, { ref: false }),
    ])
    connection.disconnect()
  }

  /** Resolves when no job has been in flight for that time, or when stopped. */
  async #idleFor(ms: number, signal: AbortSignal): Promise<void> {
    for (let since = Date.now(); Date.now() - since < ms;) {
      await setTimeout(IDLE_CHECK_MS)

      if (signal.aborted) {
        return
      }

      if (this.#workers.some((worker) => !worker.isIdle)) {
        since = Date.now()
      }
    }
  }

  #startWorker(definition: QueueDefinition, connection: Redis): QueueWorker {
    const worker = new QueueWorker(
      () => this.#createWorker(definition, connection),
      this.dependencies.logger
    )

    worker.start()

    return worker
  }

  #createWorker(definition: QueueDefinition, connection: Redis): EsdWorker {
    const {
      runWorkflow,
      logger,
      outages,
      random = Math.random,
    } = this.dependencies
    const { retry } = this.settings
    const worker: EsdWorker = new EsdWorker(
      definition.name,
      (job, token) =>
        processJob(job, token, {
          runWorkflow,
          backOff: (attempt) => backOffDelay({ ...retry, attempt, random }),
          pauseQueue: (ms) => worker.pauseQueue(ms),
          logger,
        }),
      workerOptions({
        definition,
        settings: this.settings,
        connection,
        random,
      })
    )

    return worker
      .on("completed", () => outages.back())
      .on("error", (error) => this.#report(definition.name, error))
      .on("stalled", (id) => {
        logger.warn(
          `Queue ${definition.name}: the process that ran job ${id} is gone; the job is run again.`
        )
      })
  }

  /** BullMQ's own errors name a job; all others are those of a connection. */
  #report(queue: string, error: Error): void {
    const { logger, outages } = this.dependencies

    if (/\bjob\b/.test(error.message) && !("code" in error)) {
      logger.warn(
        `Queue ${queue}: ${error.message}. The job may run a second time, which does no harm.`
      )
    } else {
      outages.lost(describeRedisError(error))
    }
  }
}
