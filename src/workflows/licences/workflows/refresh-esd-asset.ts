import {
  createWorkflow,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { setJobHandler } from "../../../modules/esd-queue"
import type { Actor } from "../../../modules/esd/types"
import { giveUp } from "../give-up"
import { refreshAsset, refreshAssetStep } from "../steps/refresh-asset"

export const refreshEsdAssetWorkflowId = "refresh-esd-asset"

/**
 * Asks the vendor once what became of a licence, and notes what changed. Its
 * outcome tells the queue what to do; jobs call the same function, as nobody
 * but the plugin, and give up after a while.
 *
 * @example
 * await refreshEsdAssetWorkflow(container).run({ input: { asset_id: "esda_123" } })
 */
export const refreshEsdAssetWorkflow = createWorkflow(
  refreshEsdAssetWorkflowId,
  (input: { asset_id: string; actor?: Actor }) =>
    new WorkflowResponse(refreshAssetStep(input))
)

setJobHandler(
  refreshEsdAssetWorkflowId,
  async ({ asset_id }, container, { starts }) =>
    giveUp(await refreshAsset({ asset_id }, container), starts)
)
