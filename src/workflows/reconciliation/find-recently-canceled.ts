import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { ESD_MODULE } from "../../modules/esd"
import type EsdModuleService from "../../modules/esd/service"
import type { PluginOptions } from "../../options"

const PAGE = 200
const LOOK_BACK_MS = 72 * 60 * 60 * 1000
const OVERLAP_MS = 10 * 60 * 1000

/** Up to when every canceled order is known to be dealt with. */
const settledUntil = new WeakMap<PluginOptions, number>()

/** What one look found. */
export type RecentlyCanceled = {
  ids: string[]
  /** To be called once all of them are dealt with: the next look begins where this one ended. */
  settle: () => void
}

/**
 * Orders that were canceled and have licences of which nobody decided that they
 * are cancelled. The first look after a start goes back three days, the next
 * ones over what was canceled since the last that was dealt with.
 */
export async function findRecentlyCanceled(
  container: MedusaContainer,
  olderThanMs: number
): Promise<RecentlyCanceled> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { options, cancellations } =
    container.resolve<EsdModuleService>(ESD_MODULE)
  const until = Date.now() - olderThanMs
  const since = (settledUntil.get(options) ?? until - LOOK_BACK_MS) - OVERLAP_MS
  const found: string[] = []

  for (let skip = 0; ; skip += PAGE) {
    const { data: orders } = await query.graph({
      entity: "order",
      fields: ["id"],
      filters: {
        status: "canceled",
        canceled_at: { $gte: new Date(since), $lte: new Date(until) },
      },
      pagination: { skip, take: PAGE, order: { id: "ASC" } },
    })

    found.push(
      ...(await cancellations.facts.findUnstoppedOrders(
        orders.map(({ id }) => id)
      ))
    )

    if (orders.length < PAGE) {
      break
    }
  }

  return { ids: found, settle: () => settledUntil.set(options, until) }
}
