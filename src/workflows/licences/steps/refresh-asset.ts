import type { MedusaContainer } from "@medusajs/framework/types"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { ESD_MODULE } from "../../../modules/esd"
import type EsdModuleService from "../../../modules/esd/service"
import type { Actor, RefreshOutcome } from "../../../modules/esd/types"

export const refreshAssetStepId = "refresh-esd-asset-step"

type Input = { asset_id: string; actor?: Actor }

/** Asks the vendor what became of a licence. Not undone: what the vendor says is so. */
export const refreshAssetStep = createStep(
  refreshAssetStepId,
  async (input: Input, { container }) =>
    new StepResponse(await refreshAsset(input, container))
)

/** What the step does, for the jobs, which do without a workflow run. */
export async function refreshAsset(
  { asset_id, actor }: Input,
  container: MedusaContainer
): Promise<RefreshOutcome> {
  return container
    .resolve<EsdModuleService>(ESD_MODULE)
    .actions.refresh(asset_id, actor)
}
