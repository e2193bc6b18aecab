import {
  createWorkflow,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { setJobHandler } from "../../../modules/esd-queue"
import { sendAssetEmail, sendAssetEmailStep } from "../steps/send-asset-email"

export const emailEsdAssetWorkflowId = "email-esd-asset"

/**
 * Tries once to send the "Welcome Microsoft ESD customer" e-mail of a licence.
 * For hosts that want to run it; jobs call the same function.
 *
 * @example
 * await emailEsdAssetWorkflow(container).run({ input: { asset_id: "esda_123" } })
 */
export const emailEsdAssetWorkflow = createWorkflow(
  emailEsdAssetWorkflowId,
  (input: { asset_id: string }) =>
    new WorkflowResponse(sendAssetEmailStep(input))
)

setJobHandler(emailEsdAssetWorkflowId, ({ asset_id }, container) =>
  sendAssetEmail({ asset_id }, container)
)
