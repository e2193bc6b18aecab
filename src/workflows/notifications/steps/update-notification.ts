import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { ESD_MODULE } from "../../../modules/esd"
import type EsdModuleService from "../../../modules/esd/service"
import type { Actor } from "../../../modules/esd/types"
import type { EsdNotificationChanges } from "../../../types"

export const updateNotificationStepId = "update-esd-notification"

type Input = { event: string; changes: EsdNotificationChanges; actor?: Actor }

/** Changes an e-mail's settings. Not undone, because nothing follows that could fail. */
export const updateNotificationStep = createStep(
  updateNotificationStepId,
  async ({ event, changes, actor }: Input, { container }) => {
    const { notifications } = container.resolve<EsdModuleService>(ESD_MODULE)
    await notifications.update(event, changes, actor)

    return new StepResponse(void 0)
  }
)
