/**
 * A durable request to run one workflow later, in a worker, or to call the
 * function that stands for it (docs/adr/0017).
 */
export type JobRequest = {
  /** Queue that the job waits in: `orders`, `mails`, `accounts` or `licenceQueueName(connectionId)`. */
  queue: string
  /** Id of the workflow that the worker runs. */
  workflow: string
  /** The workflow's input: ids and nothing else, because job data is stored in clear. */
  data: Record<string, string>
  /**
   * Drops the request while a job with the same workflow and id waits, is
   * delayed or is active in the queue. A finished or failed one drops nothing.
   */
  deduplicationId?: string
  /**
   * Does not wait behind a job with the same `deduplicationId`: one that waits
   * for its time is brought forward, and after one that is active another is
   * run, once, however often it is asked for.
   */
  promptly?: boolean
  /** Earliest start, in milliseconds from now. Default: 0. */
  delayMs?: number
  /** Starts only while no other job of its queue could. Default: false. */
  givesWay?: boolean
}

/** What a workflow that a job runs answers as its result. */
export type JobOutcome = {
  /**
   * `retry`: tried again later. `refused`: failed for good. Every other word
   * (`done`, `synchronized`, `waiting` …): the job is done.
   */
  outcome: string
  /** Stable code or sentence for logs and for the failed job; never a secret. */
  reason?: string | null
  /** With `retry`: how long to wait, in milliseconds. Default: exponential back-off with jitter. */
  retryAfterMs?: number | null
  /** With `retry`: nobody starts a job of this queue before that time, in any process. */
  pauseQueue?: boolean | null
}

/** What a job knows of itself. */
export type JobStart = {
  /** How often it was started, this time included. */
  starts: number
}

/** Runs one workflow and answers its result, whatever that is. */
export type RunWorkflow = (
  workflow: string,
  input: Record<string, string>,
  start: JobStart
) => Promise<unknown>

/** What staff see about the queues. */
export type EsdQueueStatus = {
  redis: {
    connected: boolean
    /** A sentence that says why Redis does not answer, or null. */
    error: string | null
  }
  /** Empty while Redis does not answer. */
  queues: EsdQueueCounts[]
}

/** State of one queue over all processes. */
export type EsdQueueCounts = {
  name: string
  /** Jobs that could start now. */
  waiting: number
  /** Jobs that are running. */
  active: number
  /** Jobs that wait for their time, retries included. */
  delayed: number
  /** Failed jobs that are still kept for a look at them. */
  failed: number
  /** How long the queue stays paused because a workflow asked for it, in milliseconds; 0 = not paused. */
  paused_for_ms: number
  /** Jobs that were done in the last full minute, over all processes. */
  per_minute: number
  /** Workers that are connected, over all processes. */
  workers: number
}
