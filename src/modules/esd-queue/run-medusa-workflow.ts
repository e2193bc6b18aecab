import { container } from "@medusajs/framework"
import { Modules } from "@medusajs/framework/utils"
import { MedusaWorkflow } from "@medusajs/framework/workflows-sdk"
import { WorkflowNotRegisteredError } from "./errors/workflow-not-registered-error"
import { getJobHandler } from "./job-handlers"
import type { RunWorkflow } from "./types"

/**
 * Runs a workflow through Medusa's workflow engine, or the function that
 * stands for it. A module's own container does not know the engine, so it is
 * looked up in the application's, and only when a job runs, because at boot it
 * is not there yet.
 *
 * @throws WorkflowNotRegisteredError, or whatever the workflow throws
 */
export const runMedusaWorkflow: RunWorkflow = async (
  workflow,
  input,
  start
) => {
  const handler = getJobHandler(workflow)

  if (handler) {
    return handler(input, container, start)
  }

  if (!MedusaWorkflow.getWorkflow(workflow)) {
    throw new WorkflowNotRegisteredError(workflow)
  }

  const { result }: { result: unknown } = await container
    .resolve(Modules.WORKFLOW_ENGINE)
    .run(workflow, { input, throwOnError: true })

  return result
}
