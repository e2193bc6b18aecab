import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { ESD_MODULE } from "../../../modules/esd"
import type EsdModuleService from "../../../modules/esd/service"
import { describeNotification } from "./describe-notification"

export const readNotificationsStepId = "read-esd-notifications"

/** Reads the settings of all e-mails, or of one, with the built-in texts. */
export const readNotificationsStep = createStep(
  readNotificationsStepId,
  async ({ event }: { event?: string }, { container }) => {
    const { notifications } = container.resolve<EsdModuleService>(ESD_MODULE)
    const stored =
      event === undefined
        ? await notifications.list()
        : [await notifications.retrieve(event)]

    return new StepResponse(stored.map(describeNotification))
  }
)
