import { type Job, type Processor, Worker, type WorkerOptions } from "bullmq"
import { PAUSED_MARK } from "../redis/paused-mark"

type ProcessJob = Parameters<Worker["processJob"]>
type NextJob = Parameters<Worker["nextJobFromJobData"]>

/** Longest time without a look at Redis while the queue is limited or paused. */
const LONGEST_NAP_MS = 1_000

/** BullMQ's worker, with those gaps of 5.13.0 closed that its methods tell of. */
export class EsdWorker extends Worker {
  readonly #limit: number
  readonly #fetched = new Set<Job>()
  #awaitsLimit = false
  #inFlight = 0

  /** A worker without a limiter would not notice that its queue is paused. */
  constructor(
    name: string,
    processor: Processor,
    options: WorkerOptions & Required<Pick<WorkerOptions, "limiter">>
  ) {
    super(name, processor, options)
    this.#limit = options.limiter.max
  }

  /** Whether no job is running in this worker. */
  get isIdle(): boolean {
    return this.#inFlight === 0
  }

  /**
   * Stops the whole queue, in all processes. Never shortens a longer pause or
   * the running window of the rate limit.
   *
   * @returns whether the queue was not paused before
   */
  async pauseQueue(ms: number): Promise<boolean> {
    const [pause, window] = await Promise.all([
      this.scripts.getRateLimitTtl(PAUSED_MARK),
      this.scripts.getRateLimitTtl(),
    ])

    await this.rateLimit(Math.max(1, ms, window))

    return pause <= 0
  }

  /**
   * A worker that is closed drops the jobs that it has fetched but not begun,
   * and they would wait until they count as stalled. This puts them back, in
   * front. Call it once the worker is closed.
   */
  async handBack(): Promise<void> {
    try {
      for (const { id, token } of this.#fetched) {
        if (id && token) {
          await this.scripts.moveJobFromActiveToWait(id, token)
        }
      }
    } catch (error) {
      // Redis is gone: they count as stalled, then.
      this.emit("error", error as Error)
    }
  }

  /**
   * Once a limit is reached, BullMQ starts nothing before ALL jobs in flight
   * have ended: one vendor call of 30 s would idle all other slots. So the
   * first slot that becomes free waits for the end of the limit itself and
   * brings the worker back to work with the job it gets.
   */
  override async processJob(...args: ProcessJob): Promise<void | Job> {
    const [job, token, mayFetchNext] = args

    if (this.closing) {
      return
    }

    this.#fetched.delete(job)

    this.#inFlight++
    const next = await super.processJob(...args).finally(() => this.#inFlight--)

    if (next || this.#awaitsLimit || !mayFetchNext()) {
      return next
    }

    this.#awaitsLimit = true

    try {
      return await this.#nextAfterLimit(token)
    } catch (error) {
      // Rethrown, it would make BullMQ run the finished job again.
      this.emit("error", error as Error)
    } finally {
      this.#awaitsLimit = false
    }
  }

  protected override async nextJobFromJobData(...args: NextJob): Promise<Job> {
    const job = await super.nextJobFromJobData(...args)

    if (job) {
      this.#fetched.add(job)
    }

    return job
  }

  /** What BullMQ remembers of a limit can be out of date, so it looks again soon. */
  protected override getLimitUntil(limitUntil: number): number {
    return Math.min(limitUntil, LONGEST_NAP_MS)
  }

  async #nextAfterLimit(token: string): Promise<Job | undefined> {
    while (
      !this.closing &&
      (await this.scripts.getRateLimitTtl(this.#limit)) > 0
    ) {
      const next = await this.getNextJob(token, { block: false })

      if (next) {
        return next
      }
    }
  }
}
