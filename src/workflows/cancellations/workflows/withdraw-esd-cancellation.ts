import {
  createWorkflow,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import type { Actor } from "../../../modules/esd/types"
import { enqueueJobsStep } from "../../queue/enqueue-jobs"
import { followUps } from "../follow-ups"
import { withdrawCancellationStep } from "../steps/withdraw-cancellation"

export const withdrawEsdCancellationWorkflowId = "withdraw-esd-cancellation"

/** Takes a customer's request back that nobody decided about; the licence goes on where it stopped. */
export const withdrawEsdCancellationWorkflow = createWorkflow(
  withdrawEsdCancellationWorkflowId,
  (input: { asset_id: string; actor: Actor }) => {
    const changes = withdrawCancellationStep(input)

    enqueueJobsStep(transform(changes, followUps))

    return new WorkflowResponse(changes)
  }
)
