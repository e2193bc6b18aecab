import {
  createWorkflow,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { enqueueJobsStep } from "../../queue/enqueue-jobs"
import { afterTry } from "../follow-ups"
import { tryReturnStep } from "../steps/try-return"

export const returnEsdAssetWorkflowId = "return-esd-asset"

/**
 * Tries once to bring an accepted cancellation to its end; its outcome tells
 * the queue what to do, which tries again however often.
 *
 * @example
 * await returnEsdAssetWorkflow(container).run({ input: { cancellation_id: "esdcan_123" } })
 */
export const returnEsdAssetWorkflow = createWorkflow(
  returnEsdAssetWorkflowId,
  (input: { cancellation_id: string }) => {
    const outcome = tryReturnStep(input)

    enqueueJobsStep(transform(outcome, afterTry))

    return new WorkflowResponse(outcome)
  }
)
