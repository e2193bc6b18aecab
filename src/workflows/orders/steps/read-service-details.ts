import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { ESD_MODULE } from "../../../modules/esd"
import type EsdModuleService from "../../../modules/esd/service"
import { readConfirmed } from "../../service-details/read-confirmed"
import type { DetailedLine, EsdLine } from "../find-esd-lines"
import type { OrderToSplit } from "../order-to-split"

export const readServiceDetailsStepId = "read-esd-service-details"

/** Reads for whom the licences of each line are. Changes nothing. */
export const readServiceDetailsStep = createStep(
  readServiceDetailsStepId,
  async (
    { order, lines }: { order: OrderToSplit; lines: EsdLine[] },
    { container }
  ) => {
    const esd = container.resolve<EsdModuleService>(ESD_MODULE)

    return new StepResponse<DetailedLine[]>(
      lines.map((it) => ({
        ...it,
        details: readConfirmed(esd, order, it.line),
      }))
    )
  }
)
