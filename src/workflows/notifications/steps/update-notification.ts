import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { ESD_MODULE } from "../../../modules/esd"
import type EsdModuleService from "../../../modules/esd/service"
import type { EsdNotificationChanges } from "../../../types"

export const updateNotificationStepId = "update-esd-notification"

/** Changes an e-mail's settings. Not undone, because nothing follows that could fail. */
export const updateNotificationStep = createStep(
  updateNotificationStepId,
  async (
    { event, changes }: { event: string; changes: EsdNotificationChanges },
    { container }
  ) => {
    const { notifications } = container.resolve<EsdModuleService>(ESD_MODULE)
    await notifications.update(event, changes)

    return new StepResponse(void 0)
  }
)
