import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { checkOrderRefunds } from "../../cancellations/refunds/check-order-refunds"
import { inPages } from "../in-pages"

export const checkRecentRefundsStepId = "check-recent-refunds-of-esd-orders"

/** How far back a refund is looked for whose event was lost. */
const DAYS = 7
const DAY_MS = 24 * 60 * 60 * 1000

/**
 * Notes refunds whose event was lost, or never sent: Medusa sends none when it
 * refunds an order that it cancels. Need not be undone: it says what is.
 */
export const checkRecentRefundsStep = createStep(
  checkRecentRefundsStepId,
  async ({ older_than_ms }: { older_than_ms: number }, { container }) => {
    const { data } = await container
      .resolve(ContainerRegistrationKeys.QUERY)
      .graph({
        entity: "refund",
        fields: ["payment.payment_collection.order.id"],
        filters: {
          created_at: {
            $gte: new Date(Date.now() - DAYS * DAY_MS),
            $lte: new Date(Date.now() - older_than_ms),
          },
        },
      })
    const orders = data.flatMap(
      (refund) => refund?.payment?.payment_collection?.order?.id ?? []
    )

    await inPages([...new Set(orders)], async (ids) => {
      await checkOrderRefunds(container, ids)

      return []
    })

    return new StepResponse()
  }
)
