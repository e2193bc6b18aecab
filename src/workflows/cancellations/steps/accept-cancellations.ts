import { MedusaError } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { ESD_MODULE } from "../../../modules/esd"
import type EsdModuleService from "../../../modules/esd/service"
import type { Actor } from "../../../modules/esd/types"
import type { BulkResult } from "../../licences/bulk-result"
import { except } from "../../licences/except"
import { requestJobs } from "../../queue/request-jobs"
import { followUps } from "../follow-ups"

export const acceptCancellationsStepId = "accept-esd-cancellations"

/** Given licences, or all of an order that are not cancelled yet. */
export type CancellationSelection = { ids: string[] } | { order_id: string }

type Input = {
  selection: CancellationSelection
  actor: Actor
  comment: string | null
}

/**
 * Decides that licences are cancelled and asks for their returns; says which it
 * refused, and why. Not undone: the reconcile job brings them to their end
 * whatever fails next.
 */
export const acceptCancellationsStep = createStep(
  acceptCancellationsStepId,
  async ({ selection, ...said }: Input, { container }) => {
    const { cancellations } = container.resolve<EsdModuleService>(ESD_MODULE)
    const ids =
      "ids" in selection
        ? [...new Set(selection.ids)]
        : await readOrder(cancellations, selection.order_id)
    const changes = await cancellations.cancelMany(ids, said)
    const accepted = changes.changed.map(({ asset_id }) => ({ id: asset_id }))

    await requestJobs(container, followUps(changes))

    return new StepResponse<BulkResult>({
      accepted: accepted.length,
      refused: await cancellations.facts.whyRefused(
        "cancel",
        except(ids, accepted)
      ),
    })
  }
)

async function readOrder(
  { facts }: EsdModuleService["cancellations"],
  orderId: string
): Promise<string[]> {
  const licences = await facts.findOrderLicences(orderId)

  if (!licences.length) {
    throw new MedusaError(
      MedusaError.Types.NOT_FOUND,
      `There are no licences of an order with id ${orderId}.`
    )
  }

  return licences
    .filter(({ status }) => status !== "cancelled")
    .map(({ id }) => id)
}
