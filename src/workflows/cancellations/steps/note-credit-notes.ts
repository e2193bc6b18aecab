import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { ESD_MODULE } from "../../../modules/esd"
import type EsdModuleService from "../../../modules/esd/service"
import type { SettledCreditNote } from "./issue-credit-notes"

export const noteCreditNotesStepId = "note-esd-credit-notes"

/** Notes at each licence which credit note gives it back. Not undone: the credit note stays. */
export const noteCreditNotesStep = createStep(
  noteCreditNotesStepId,
  async (notes: SettledCreditNote[], { container }) => {
    const { settling } = container.resolve<EsdModuleService>(ESD_MODULE)

    for (const note of notes) {
      await settling.noteCredit(note)
    }

    return new StepResponse()
  }
)
