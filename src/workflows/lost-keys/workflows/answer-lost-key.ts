import {
  createWorkflow,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { answerLostKeyStep } from "../steps/answer-lost-key"

export const answerLostKeyWorkflowId = "answer-lost-key"

/**
 * Tries once to answer a request for lost keys: where order number and e-mail
 * address belong together, the order's address gets a link that works once.
 *
 * @example
 * await answerLostKeyWorkflow(container).run({ input: { request_id: "esdlk_123" } })
 */
export const answerLostKeyWorkflow = createWorkflow(
  answerLostKeyWorkflowId,
  (input: { request_id: string }) =>
    new WorkflowResponse(answerLostKeyStep(input))
)
