import {
  createWorkflow,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { setJobHandler } from "../../../modules/esd-queue"
import { provisionAsset, provisionAssetStep } from "../steps/provision-asset"

export const provisionEsdAssetWorkflowId = "provision-esd-asset"

/**
 * Tries once to buy a licence and asks for what follows; its outcome tells the
 * queue what to do. For hosts that want to run it; jobs call the same function.
 *
 * @example
 * await provisionEsdAssetWorkflow(container).run({ input: { asset_id: "esda_123" } })
 */
export const provisionEsdAssetWorkflow = createWorkflow(
  provisionEsdAssetWorkflowId,
  (input: { asset_id: string }) =>
    new WorkflowResponse(provisionAssetStep(input))
)

setJobHandler(provisionEsdAssetWorkflowId, ({ asset_id }, container) =>
  provisionAsset({ asset_id }, container)
)
