import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { ESD_MODULE } from "../../../modules/esd"
import type EsdModuleService from "../../../modules/esd/service"

export const setDeliveredStepId = "set-esd-order-delivered"

/** Notes that an order's licences are delivered. Not undone: the fulfilment says so too. */
export const setDeliveredStep = createStep(
  setDeliveredStepId,
  async ({ order_id }: { order_id: string }, { container }) => {
    await container.resolve<EsdModuleService>(ESD_MODULE).setDelivered(order_id)

    return new StepResponse(void 0)
  }
)
