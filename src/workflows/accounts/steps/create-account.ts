import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { ESD_MODULE } from "../../../modules/esd"
import type EsdModuleService from "../../../modules/esd/service"
import type { Actor, CreateAccountInput } from "../../../modules/esd/types"

export const createAccountStepId = "create-esd-account-step"

type Input = { account: CreateAccountInput; actor: Actor }

/**
 * Creates an account, or refuses with a sentence. Undone by deleting it softly,
 * because its ledger stays.
 */
export const createAccountStep = createStep(
  createAccountStepId,
  async ({ account, actor }: Input, { container }) => {
    const id = await container
      .resolve<EsdModuleService>(ESD_MODULE)
      .accounts.create(account, actor)

    return new StepResponse({ id }, id)
  },
  async (id, { container }) => {
    if (id) {
      await container
        .resolve<EsdModuleService>(ESD_MODULE)
        .softDeleteEsdAccounts(id)
    }
  }
)
