import type { Logger, ModuleJoinerConfig } from "@medusajs/framework/types"
import { defineJoinerConfig } from "@medusajs/framework/utils"
import { gather } from "../../gathering/gather"
import { EsdJobRequestError } from "./errors/esd-job-request-error"
import { ESD_QUEUE_MODULE } from "./esd-queue-module"
import { checkJobRequests } from "./jobs/check-job-requests"
import { describeError } from "./jobs/describe-error"
import { jobOptions } from "./jobs/job-options"
import { addJobs } from "./producer/add-jobs"
import { countJobs } from "./producer/count-jobs"
import { readEvictionPolicy } from "./producer/read-eviction-policy"
import { QueueClient } from "./producer/queue-client"
import { OutageLog } from "./redis/outage-log"
import { runMedusaWorkflow } from "./run-medusa-workflow"
import type { QueueSettings } from "./settings/queue-settings"
import type { EsdQueueStatus, JobRequest } from "./types"
import { WorkerPool } from "./worker/worker-pool"

/** A checkout may wait for one job, or for a hundred that share its round trip … */
const ENQUEUE_TIMEOUT_MS = 1_000
const JOBS_IN_TIME = 100
/** … and only a worker for hundreds. */
const TIMEOUT_PER_JOB_MS = 8
const STATUS_TIMEOUT_MS = 1_500
/** Jobs in one round trip: enough to be fast, few enough that others get their turn in Redis. */
const CHUNK = 500

/** Requests so small come by the hundred from running jobs, so they share round trips. */
const FEW = 5
const MOST_TOGETHER = 20

type Cradle = { logger: Logger; esdQueueSettings: QueueSettings }

/** Durable background work: requests to run a workflow, kept in Redis by BullMQ. */
export class EsdQueueModuleService {
  readonly #settings: QueueSettings
  readonly #names: ReadonlySet<string>
  readonly #logger: Logger
  readonly #client: QueueClient
  readonly #workers: WorkerPool
  readonly #addFew: ReadonlyMap<string, (jobs: JobRequest[]) => Promise<void>>

  /** Medusa calls these and swallows their errors. */
  readonly __hooks = {
    onApplicationStart: () => this.#logged("start", () => this.#start()),
    onApplicationPrepareShutdown: () =>
      this.#logged("finish their jobs", () => this.#workers.stop()),
    onApplicationShutdown: () =>
      this.#logged("disconnect", () => this.#client.close()),
  }

  constructor({ logger, esdQueueSettings }: Cradle) {
    const outages = new OutageLog(logger)

    this.#settings = esdQueueSettings
    this.#names = new Set(esdQueueSettings.queues.map(({ name }) => name))
    this.#logger = logger
    this.#client = new QueueClient(esdQueueSettings, outages)
    this.#addFew = new Map(
      [...this.#names].map((name) => [
        name,
        gather(
          async (requests: readonly JobRequest[][]) => {
            await this.#add(name, requests.flat())

            return requests.map(() => undefined)
          },
          { max: MOST_TOGETHER, patienceMs: 0 }
        ),
      ])
    )
    this.#workers = new WorkerPool(esdQueueSettings, {
      runWorkflow: runMedusaWorkflow,
      logger,
      outages,
    })
  }

  /** This module has no models. */
  __joinerConfig(): ModuleJoinerConfig {
    return defineJoinerConfig(ESD_QUEUE_MODULE, { models: [] })
  }

  /**
   * Asks for one workflow run. Answers or fails within a second.
   *
   * @throws EsdQueueUnavailableError when Redis does not answer
   * @throws EsdJobRequestError when the request breaks a rule of `JobRequest`
   */
  async enqueue(request: JobRequest): Promise<void> {
    await this.enqueueMany([request])
  }

  /**
   * Asks for many workflow runs, 500 in a round trip of up to five seconds.
   * When Redis is lost halfway, some are sent: give them a `deduplicationId`
   * and call again.
   *
   * @throws EsdQueueUnavailableError when Redis does not answer
   * @throws EsdJobRequestError when requests break a rule of `JobRequest`;
   * all others are sent nevertheless, so that one bad asset holds up no other
   */
  async enqueueMany(requests: JobRequest[]): Promise<void> {
    const { correct, faults } = checkJobRequests(requests, this.#names)

    for (const queue of this.#names) {
      const jobs = correct.filter((request) => request.queue === queue)

      if (jobs.length && jobs.length <= FEW) {
        await this.#addFew.get(queue)?.(jobs)
        continue
      }

      for (let start = 0; start < jobs.length; start += CHUNK) {
        await this.#add(queue, jobs.slice(start, start + CHUNK))
      }
    }

    if (faults.length) {
      throw new EsdJobRequestError(faults)
    }
  }

  /** What staff see. Never throws; answers within two seconds when Redis is down. */
  async getStatus(): Promise<EsdQueueStatus> {
    try {
      const queues = await Promise.all(
        [...this.#names].map((name) =>
          this.#client.use(name, STATUS_TIMEOUT_MS, countJobs)
        )
      )

      return { redis: { connected: true, error: null }, queues }
    } catch (error) {
      return {
        redis: { connected: false, error: (error as Error).message },
        queues: [],
      }
    }
  }

  /**
   * What Redis does when its memory is full, e.g. `noeviction`; null where it
   * does not say.
   *
   * @throws EsdQueueUnavailableError when Redis does not answer
   */
  readEvictionPolicy(): Promise<string | null> {
    const [name] = this.#names

    return this.#client.use(name, STATUS_TIMEOUT_MS, readEvictionPolicy)
  }

  #add(name: string, jobs: JobRequest[]): Promise<void> {
    const timeoutMs =
      ENQUEUE_TIMEOUT_MS +
      Math.max(0, jobs.length - JOBS_IN_TIME) * TIMEOUT_PER_JOB_MS

    return this.#client.use(name, timeoutMs, (queue) =>
      addJobs(queue, jobs, jobOptions(this.#settings.retry))
    )
  }

  async #start(): Promise<void> {
    if (this.#settings.runsWorkers) {
      this.#workers.start()
    }
  }

  async #logged(what: string, work: () => Promise<void>): Promise<void> {
    try {
      await work()
    } catch (error) {
      this.#logger.error(
        `The queues of the ESD plugin could not ${what}: ${describeError(error)}.`
      )
    }
  }
}

export default EsdQueueModuleService
