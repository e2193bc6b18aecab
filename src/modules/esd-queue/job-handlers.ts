import type { MedusaContainer } from "@medusajs/framework/types"
import type { JobOutcome, JobStart } from "./types"

/** Does the work of a workflow without a run of it. */
export type JobHandler = (
  data: Record<string, string>,
  container: MedusaContainer,
  start: JobStart
) => Promise<JobOutcome>

const handlers = new Map<string, JobHandler>()

/**
 * Lets the jobs of a workflow call a function instead of running the workflow,
 * which saves milliseconds a job. Only for a workflow without hooks whose one
 * step does nothing but call that same function, so that both are one thing
 * (docs/adr/0017). How often its job was started lets it give up.
 */
export function setJobHandler(workflow: string, handler: JobHandler): void {
  handlers.set(workflow, handler)
}

/** What the jobs of a workflow call, if they do not run it. */
export function getJobHandler(workflow: string): JobHandler | undefined {
  return handlers.get(workflow)
}
