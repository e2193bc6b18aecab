import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { ESD_MODULE } from "../../../modules/esd"
import type EsdModuleService from "../../../modules/esd/service"
import type { PluginOptions } from "../../../options"
import { findEsdLines } from "../../orders/find-esd-lines"
import type { OrderToSplit } from "../../orders/order-to-split"

export const findUnsplitOrdersStepId = "find-unsplit-esd-orders"

const PAGE = 200
const LOOK_BACK_MS = 72 * 60 * 60 * 1000
const OVERLAP_MS = 10 * 60 * 1000

/** Up to when every order is known to have its licences. */
const settledUntil = new WeakMap<PluginOptions, number>()

/**
 * Orders whose lines have fewer licences than they should: the event was lost,
 * or Redis was down at checkout. The first look after a start goes back three
 * days, the next ones only over what changed since the oldest order that still
 * lacked some. Changes nothing.
 */
export const findUnsplitOrdersStep = createStep(
  findUnsplitOrdersStepId,
  async ({ older_than_ms }: { older_than_ms: number }, { container }) => {
    const esd = container.resolve<EsdModuleService>(ESD_MODULE)
    const now = Date.now()
    const since =
      (settledUntil.get(esd.options) ?? now - LOOK_BACK_MS) - OVERLAP_MS
    const unsplit: OrderToScan[] = []

    for (let skip = 0; ; skip += PAGE) {
      const orders = await readOrders(container, {
        from: new Date(since),
        to: new Date(now - older_than_ms),
        skip,
      })
      unsplit.push(...(await withoutLicences(esd, orders)))

      if (orders.length < PAGE) {
        break
      }
    }

    settledUntil.set(
      esd.options,
      Math.min(
        now - older_than_ms,
        ...unsplit.map(({ updated_at }) => new Date(updated_at).getTime())
      )
    )

    return new StepResponse(unsplit.map(({ id }) => id))
  }
)

type OrderToScan = OrderToSplit & { updated_at: string }

async function readOrders(
  container: MedusaContainer,
  { from, to, skip }: { from: Date; to: Date; skip: number }
): Promise<OrderToScan[]> {
  const { data } = await container
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({
      entity: "order",
      fields: [
        "id",
        "status",
        "updated_at",
        "is_draft_order",
        "items.id",
        "items.quantity",
        "items.variant.esd_products.*",
      ],
      filters: { updated_at: { $gte: from, $lte: to } },
      pagination: { skip, take: PAGE, order: { id: "ASC" } },
    })

  return data as unknown as OrderToScan[]
}

async function withoutLicences(
  esd: EsdModuleService,
  orders: OrderToScan[]
): Promise<OrderToScan[]> {
  const lines = orders.flatMap((order) =>
    findEsdLines(order).map(({ line }) => ({ order, line }))
  )
  const counts = await esd.reconciliation.countByLine(
    lines.map(({ line }) => line.id)
  )
  const short = lines.filter(
    ({ line }) => (counts.get(line.id) ?? 0) < Number(line.quantity)
  )

  return [...new Set(short.map(({ order }) => order))]
}
