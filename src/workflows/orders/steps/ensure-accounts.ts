import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { ESD_MODULE } from "../../../modules/esd"
import type EsdModuleService from "../../../modules/esd/service"
import type { EnsureAccountInput } from "../../../modules/esd/types"

export const ensureAccountsStepId = "ensure-esd-accounts"

/**
 * Finds or creates the buyer's account on each connection and answers the ids
 * by connection. Not undone: an account without licences does no harm, and
 * another order may use it by then.
 */
export const ensureAccountsStep = createStep(
  ensureAccountsStepId,
  async (inputs: EnsureAccountInput[], { container }) => {
    const esd = container.resolve<EsdModuleService>(ESD_MODULE)
    const entries = await Promise.all(
      inputs.map(async (input) => [
        input.connection_id,
        await esd.accounts.ensure(input),
      ])
    )

    return new StepResponse<Record<string, string>>(Object.fromEntries(entries))
  }
)
