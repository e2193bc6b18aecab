import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { ESD_MODULE } from "../../../modules/esd"
import type EsdModuleService from "../../../modules/esd/service"

export const createLostKeyRequestStepId = "create-esd-lost-key-request"

/**
 * Stores a request for lost keys; answers its id. Not undone: the reconcile job
 * answers it whatever fails next.
 */
export const createLostKeyRequestStep = createStep(
  createLostKeyRequestStepId,
  async (
    { order_display_id, email }: { order_display_id: number; email: string },
    { container }
  ) => {
    const { lostKeys } = container.resolve<EsdModuleService>(ESD_MODULE)

    return new StepResponse(await lostKeys.request(order_display_id, email))
  }
)
