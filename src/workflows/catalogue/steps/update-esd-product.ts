import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { ESD_MODULE } from "../../../modules/esd"
import type EsdModuleService from "../../../modules/esd/service"

export const updateEsdProductStepId = "update-esd-product"

type Input = { id: string; is_enabled?: boolean }

/** Switches an ESD product on or off; undone by switching it back. */
export const updateEsdProductStep = createStep(
  updateEsdProductStepId,
  async ({ id, is_enabled }: Input, { container }) => {
    const esd = container.resolve<EsdModuleService>(ESD_MODULE)
    const before = await esd.retrieveEsdProduct(id)

    if (is_enabled !== undefined) {
      await esd.updateEsdProducts({ id, is_enabled })
    }

    return new StepResponse(before, { id, is_enabled: before.is_enabled })
  },
  async (before, { container }) => {
    if (before) {
      await container
        .resolve<EsdModuleService>(ESD_MODULE)
        .updateEsdProducts(before)
    }
  }
)
