import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { ESD_MODULE } from "../../../modules/esd"
import type EsdModuleService from "../../../modules/esd/service"
import { inPages } from "../in-pages"

export const stopCanceledOrdersStepId = "stop-canceled-esd-orders"

/**
 * Cancels what nobody bought yet of orders that were canceled unseen: the event
 * was lost, or Redis was down. Answers these orders. Comes before licences are
 * asked for again, and needs no job, so that none is bought in between. Not
 * undone: a cancelled order never becomes another.
 */
export const stopCanceledOrdersStep = createStep(
  stopCanceledOrdersStepId,
  async ({ older_than_ms }: { older_than_ms: number }, { container }) => {
    const query = container.resolve(ContainerRegistrationKeys.QUERY)
    const esd = container.resolve<EsdModuleService>(ESD_MODULE)
    const waiting = await esd.reconciliation.findUnboughtOrders(older_than_ms)
    const canceled = await inPages(waiting, async (id) => {
      const { data } = await query.graph({
        entity: "order",
        fields: ["id"],
        filters: { id, status: "canceled" },
      })

      return data
    })

    for (const { id } of canceled) {
      await esd.cancelUnbought(id)
    }

    return new StepResponse(canceled.map(({ id }) => id))
  }
)
