import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { ESD_MODULE } from "../../../modules/esd"
import type EsdModuleService from "../../../modules/esd/service"
import type { CreditedLicences } from "./issue-credit-notes"

export const completeCancellationsStepId = "complete-esd-cancellations"

type Input = { order_id: string; credited: CreditedLicences }

/** How long until a look at the licences that are still returned is worth it; null when none is left. */
export type NextLook = number | null

/** So that the last licence of a batch is not kept waiting for long. */
const LONGEST_MS = 2_000
/** For what came back while the others were settled. */
const SHORTEST_MS = 100

/**
 * Completes the cancellations for which nothing more is due, and says when to
 * look again for what came back meanwhile. Not undone: money and documents are
 * out.
 */
export const completeCancellationsStep = createStep(
  completeCancellationsStepId,
  async ({ order_id, credited }: Input, { container }) => {
    const { settling } = container.resolve<EsdModuleService>(ESD_MODULE)
    const { notes, uninvoiced } = credited
    const settled = new Set(notes.flatMap(({ asset_ids }) => asset_ids))

    await settling.completeSettled({ order_id, uninvoiced })

    const waits = (await settling.findReturned(order_id))
      .filter(({ asset_ids }) => asset_ids.some((id) => !settled.has(id)))
      .map(({ wait_ms }) =>
        Math.min(Math.max(wait_ms, SHORTEST_MS), LONGEST_MS)
      )

    return new StepResponse<NextLook>(waits.length ? Math.min(...waits) : null)
  }
)
