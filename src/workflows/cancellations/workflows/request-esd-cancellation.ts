import {
  createWorkflow,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { enqueueJobsStep } from "../../queue/enqueue-jobs"
import { followUps } from "../follow-ups"
import type { SaidOfLicence } from "../said-of-licence"
import { requestCancellationStep } from "../steps/request-cancellation"

export const requestEsdCancellationWorkflowId = "request-esd-cancellation"

/** Notes that a customer wants a licence to be cancelled, and tells customer and staff. */
export const requestEsdCancellationWorkflow = createWorkflow(
  requestEsdCancellationWorkflowId,
  (input: SaidOfLicence) => {
    const changes = requestCancellationStep(input)

    enqueueJobsStep(transform(changes, followUps))

    return new WorkflowResponse(changes)
  }
)
