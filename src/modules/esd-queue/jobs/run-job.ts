import { EsdJobFailedError } from "../errors/esd-job-failed-error"
import { WorkflowNotRegisteredError } from "../errors/workflow-not-registered-error"
import type { RunWorkflow } from "../types"
import { describeJob } from "./describe-job"
import { jobOutcome } from "./job-outcome"
import { jobPayload } from "./job-payload"
import { listFaults } from "./list-faults"

/** A job as it comes out of Redis: nothing about it is certain. */
export type StoredJob = {
  workflow: unknown
  data: unknown
  /** How often the job was started, this time included. */
  attemptsStarted: number
}

/** What becomes of the job. */
export type JobVerdict =
  | { kind: "done"; outcome: string }
  | { kind: "retry" | "pause"; delayMs: number; sentence: string }
  | { kind: "refused"; sentence: string }

type Tools = {
  runWorkflow: RunWorkflow
  /** Delay before the next try when the workflow names none, in milliseconds. */
  backOff: (attempt: number) => number
}

/**
 * Runs the workflow that a job asks for and decides from its result what
 * becomes of the job. Knows nothing of BullMQ.
 *
 * @throws EsdJobFailedError when the workflow throws
 */
export async function runJob(
  { workflow, data, attemptsStarted }: StoredJob,
  { runWorkflow, backOff }: Tools
): Promise<JobVerdict> {
  const payload = jobPayload.safeParse({ workflow, data })

  if (!payload.success) {
    return refused(
      `The job was not run, because what lies in Redis is no job of the ESD plugin: ${listFaults(payload.error).join("; ")}.`
    )
  }

  const name = describeJob(payload.data)
  let result: unknown

  try {
    result = await runWorkflow(payload.data.workflow, payload.data.data, {
      starts: attemptsStarted,
    })
  } catch (error) {
    if (error instanceof WorkflowNotRegisteredError) {
      return refused(`${name} was not run: ${error.message}.`)
    }

    throw new EsdJobFailedError(payload.data, error)
  }

  const parsed = jobOutcome.safeParse(result)

  if (!parsed.success) {
    return refused(
      `${name} ran, but its workflow answered no outcome; please correct the workflow.`
    )
  }

  const { outcome, reason, retryAfterMs, pauseQueue } = parsed.data
  const because = reason ? `: ${reason}` : ""

  switch (outcome) {
    case "retry":
      return {
        kind: pauseQueue ? "pause" : "retry",
        delayMs: retryAfterMs ?? backOff(attemptsStarted),
        sentence: `${name} is tried again${because}`,
      }
    case "refused":
      return refused(`${name} was refused${because}`)
    default:
      return { kind: "done", outcome }
  }
}

function refused(sentence: string): JobVerdict {
  return { kind: "refused", sentence }
}
