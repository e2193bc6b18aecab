import {
  createWorkflow,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { enqueueJobsStep } from "../../queue/enqueue-jobs"
import { followUps } from "../follow-ups"
import type { SaidOfLicence } from "../said-of-licence"
import { declineCancellationStep } from "../steps/decline-cancellation"

export const declineEsdCancellationWorkflowId = "decline-esd-cancellation"

/** Declines a customer's request; the licence goes on where it stopped, and the customer is told. */
export const declineEsdCancellationWorkflow = createWorkflow(
  declineEsdCancellationWorkflowId,
  (input: SaidOfLicence) => {
    const changes = declineCancellationStep(input)

    enqueueJobsStep(transform(changes, followUps))

    return new WorkflowResponse(changes)
  }
)
