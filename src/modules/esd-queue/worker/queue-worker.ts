import { setTimeout } from "node:timers/promises"
import type { Logger } from "@medusajs/framework/types"
import { describeRedisError } from "../redis/describe-redis-error"
import type { EsdWorker } from "./esd-worker"

/** Wait before a worker that could not start is created anew. */
const RESTART_MS = 5_000

/**
 * Keeps the worker of one queue running until it is closed. A BullMQ worker
 * whose start failed, because Redis refused a command, never recovers.
 */
export class QueueWorker {
  readonly #closing = new AbortController()
  #worker: EsdWorker | undefined
  #running: Promise<void> | undefined

  constructor(
    private readonly create: () => EsdWorker,
    private readonly logger: Pick<Logger, "error">
  ) {}

  /** Whether no job of the queue is running in this process. */
  get isIdle(): boolean {
    return this.#worker?.isIdle ?? true
  }

  start(): void {
    this.#running ??= this.#keepRunning()
  }

  /** Fetches no more jobs and resolves when those in flight have ended. */
  async close(): Promise<void> {
    this.#closing.abort()
    await this.#worker?.close()
    await this.#running
    await this.#worker?.handBack()
  }

  async #keepRunning(): Promise<void> {
    const { signal } = this.#closing

    while (!signal.aborted) {
      this.#worker = this.create()

      try {
        await this.#worker.run()
      } catch (error) {
        this.logger.error(
          `The worker of queue ${this.#worker.name} could not start (${describeRedisError(error)}). It tries again in ${RESTART_MS / 1000} s; please check what the user of redisUrl may do.`
        )
        await this.#worker.close(true)
        await setTimeout(RESTART_MS, undefined, { signal }).catch(() => null)
      }
    }
  }
}
