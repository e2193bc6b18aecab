import { describeError } from "../jobs/describe-error"
import { describeJob } from "../jobs/describe-job"
import type { JobPayload } from "../jobs/job-payload"
import { stackFrames } from "../jobs/stack-frames"

/**
 * Stands for whatever a workflow threw: a mistake in the code, or PostgreSQL
 * is down. BullMQ stores message and stack, so neither holds more than ids and
 * places in the code.
 */
export class EsdJobFailedError extends Error {
  name = "EsdJobFailedError"

  constructor(job: JobPayload, error: unknown) {
    super(`${describeJob(job)} stopped with ${describeError(error)}.`)

    this.stack = [
      `${this.name}: ${this.message}`,
      ...stackFrames(error).map((frame) => `    ${frame}`),
    ].join("\n")
  }
}
