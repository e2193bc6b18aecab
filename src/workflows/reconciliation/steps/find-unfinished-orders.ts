import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { ESD_MODULE } from "../../../modules/esd"
import type EsdModuleService from "../../../modules/esd/service"
import { isPaid } from "../../orders/is-paid"
import type { OrderToSplit } from "../../orders/order-to-split"
import { inPages } from "../in-pages"

export const findUnfinishedOrdersStepId = "find-unfinished-esd-orders"

type OrderToCheck = Pick<
  OrderToSplit,
  "id" | "status" | "total" | "payment_collections"
>

/**
 * Orders that were split and miss their invoice or delivery, or whose payment
 * arrived unseen. One that is not paid yet is left alone, however long it
 * waits. Changes nothing.
 */
export const findUnfinishedOrdersStep = createStep(
  findUnfinishedOrdersStepId,
  async ({ older_than_ms }: { older_than_ms: number }, { container }) => {
    const query = container.resolve(ContainerRegistrationKeys.QUERY)
    const esd = container.resolve<EsdModuleService>(ESD_MODULE)
    const { uninvoiced, unpaid, deliver } =
      await esd.reconciliation.findUnfinishedOrders(older_than_ms)
    const withoutInvoice = new Set(uninvoiced)
    const withoutPayment = new Set(unpaid)
    const complete = new Set(deliver)
    const orders = await inPages(
      [...new Set([...uninvoiced, ...unpaid, ...deliver])],
      async (id) => {
        const { data } = await query.graph({
          entity: "order",
          fields: [
            "id",
            "status",
            "total",
            "payment_collections.captured_amount",
            "payment_collections.refunded_amount",
          ],
          filters: { id },
        })

        return data as unknown as OrderToCheck[]
      }
    )
    const wanted = orders.filter(({ status }) => status !== "canceled")
    const toSplit = (order: OrderToCheck) =>
      withoutInvoice.has(order.id) ||
      (withoutPayment.has(order.id) &&
        (esd.options.provisionOn === "order.placed" || isPaid(order)))

    return new StepResponse({
      split: wanted.filter(toSplit).map(({ id }) => id),
      deliver: wanted.map(({ id }) => id).filter((id) => complete.has(id)),
    })
  }
)
