import {
  createWorkflow,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { enqueueJobsStep } from "../../queue/enqueue-jobs"
import { answerLostKeyJob } from "../../queue/jobs"
import { createLostKeyRequestStep } from "../steps/create-lost-key-request"

export const requestLostKeyWorkflowId = "request-lost-key"

/**
 * Takes down that somebody wants to see the keys of an order again. Whether the
 * order number and the e-mail address belong together is looked at by a job, so
 * that neither the answer nor its time tells.
 */
export const requestLostKeyWorkflow = createWorkflow(
  requestLostKeyWorkflowId,
  (input: { order_display_id: number; email: string }) => {
    const request_id = createLostKeyRequestStep(input)
    enqueueJobsStep(
      transform({ request_id }, (data) => [answerLostKeyJob(data.request_id)])
    )

    return new WorkflowResponse(request_id)
  }
)
