import { randomUUID } from "node:crypto"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"

export const nameRunStepId = "name-esd-run"

/** A name for this run, under which it holds a lock: no other run may release it. */
export const nameRunStep = createStep(
  nameRunStepId,
  async () => new StepResponse(randomUUID())
)
