import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { ESD_MODULE } from "../../../modules/esd"
import type EsdModuleService from "../../../modules/esd/service"

export const findUnfinishedOrdersStepId = "find-unfinished-esd-orders"

/** Orders that were split and miss their invoice, payment or delivery. Changes nothing. */
export const findUnfinishedOrdersStep = createStep(
  findUnfinishedOrdersStepId,
  async ({ older_than_ms }: { older_than_ms: number }, { container }) =>
    new StepResponse(
      await container
        .resolve<EsdModuleService>(ESD_MODULE)
        .reconciliation.findUnfinishedOrders(older_than_ms)
    )
)
