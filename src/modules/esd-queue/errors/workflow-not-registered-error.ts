/**
 * Thrown when a job names a workflow that this process does not know, because
 * an older or newer version of the shop enqueued it. The job is refused.
 */
export class WorkflowNotRegisteredError extends Error {
  name = "WorkflowNotRegisteredError"

  constructor(workflow: string) {
    super(
      `the workflow ${workflow} is not registered in this process; please run the same version of the shop in every process`
    )
  }
}
