import type { Logger } from "@medusajs/framework/types"
import { DelayedError, type Job, UnrecoverableError, Worker } from "bullmq"
import { runJob } from "../jobs/run-job"
import type { RunWorkflow } from "../types"

type Tools = {
  runWorkflow: RunWorkflow
  /** Delay before the next try when the workflow names none, in milliseconds. */
  backOff: (attempt: number) => number
  /** Stops the queue in all processes; answers false when it was stopped for as long already. */
  pauseQueue: (ms: number) => Promise<boolean>
  logger: Pick<Logger, "debug" | "warn" | "error">
}

/**
 * Runs one job and tells BullMQ what became of it, which BullMQ wants to hear
 * as errors of its own.
 *
 * @returns the outcome, which BullMQ stores with the finished job
 */
export async function processJob(
  job: Job,
  token: string | undefined,
  { runWorkflow, backOff, pauseQueue, logger }: Tools
): Promise<string> {
  const { name: workflow, data, attemptsStarted } = job
  const verdict = await runJob(
    { workflow, data, attemptsStarted },
    { runWorkflow, backOff }
  ).catch((error: Error) => {
    logger.error(`${error.message} ${countTries(job)}`)
    throw error
  })

  switch (verdict.kind) {
    case "done":
      return verdict.outcome

    case "retry":
      logger.debug(`${verdict.sentence} (in ${verdict.delayMs} ms)`)
      await job.moveToDelayed(Date.now() + verdict.delayMs, token)
      throw new DelayedError()

    case "pause":
      if (await pauseQueue(verdict.delayMs)) {
        logger.warn(
          `Queue ${job.queueName} pauses for ${verdict.delayMs} ms: ${verdict.sentence}`
        )
      }
      throw Worker.RateLimitError()

    case "refused":
      logger.warn(verdict.sentence)
      throw new UnrecoverableError(verdict.sentence)
  }
}

function countTries({ attemptsMade, opts: { attempts = 1 } }: Job): string {
  const tries = attemptsMade + 1

  return tries < attempts
    ? `That was try ${tries} of ${attempts}; it is tried again.`
    : `That was the last of ${attempts} tries.`
}
