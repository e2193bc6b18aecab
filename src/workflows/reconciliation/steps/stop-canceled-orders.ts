import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { ESD_MODULE } from "../../../modules/esd"
import type EsdModuleService from "../../../modules/esd/service"
import { followUps } from "../../cancellations/follow-ups"
import { requestJobs } from "../../queue/request-jobs"
import { findRecentlyCanceled } from "../find-recently-canceled"
import { inPages } from "../in-pages"

export const stopCanceledOrdersStepId = "stop-canceled-esd-orders"

/**
 * Cancels the licences of orders that were canceled unseen: the event was lost,
 * or the process ended. Answers these orders. Comes before licences are
 * asked for again, and needs no job, so that none is bought in between. Not
 * undone: a canceled order never becomes another.
 */
export const stopCanceledOrdersStep = createStep(
  stopCanceledOrdersStepId,
  async ({ older_than_ms }: { older_than_ms: number }, { container }) => {
    const { cancellations } = container.resolve<EsdModuleService>(ESD_MODULE)
    const unbought = await findUnbought(container, older_than_ms)
    const recent = await findRecentlyCanceled(container, older_than_ms)
    const canceled = [...new Set([...unbought, ...recent.ids])]

    for (const id of canceled) {
      await requestJobs(
        container,
        followUps(await cancellations.cancelOrder(id))
      )
    }

    recent.settle()

    return new StepResponse(canceled)
  }
)

/** Orders that were canceled at any time, with licences that still wait to be bought. */
async function findUnbought(
  container: MedusaContainer,
  olderThanMs: number
): Promise<string[]> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const waiting = await container
    .resolve<EsdModuleService>(ESD_MODULE)
    .reconciliation.findUnboughtOrders(olderThanMs)
  const canceled = await inPages(waiting, async (id) => {
    const { data } = await query.graph({
      entity: "order",
      fields: ["id"],
      filters: { id, status: "canceled" },
    })

    return data
  })

  return canceled.map(({ id }) => id)
}
