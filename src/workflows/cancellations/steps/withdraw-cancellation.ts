import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { ESD_MODULE } from "../../../modules/esd"
import type EsdModuleService from "../../../modules/esd/service"
import type { Actor } from "../../../modules/esd/types"

export const withdrawCancellationStepId = "withdraw-esd-cancellation-step"

/**
 * Takes a customer's request back that nobody decided about, or refuses with a
 * sentence. Not undone: the customer can ask again.
 */
export const withdrawCancellationStep = createStep(
  withdrawCancellationStepId,
  async (
    { asset_id, actor }: { asset_id: string; actor: Actor },
    { container }
  ) =>
    new StepResponse(
      await container
        .resolve<EsdModuleService>(ESD_MODULE)
        .cancellations.withdraw(asset_id, actor)
    )
)
