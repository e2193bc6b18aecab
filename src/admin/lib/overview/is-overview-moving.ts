import type { EsdOverviewResponse } from "../../../types"
import { SHORT_WAITS } from "../licences/short-waits"

/** Says whether the numbers are likely to change by themselves within seconds. */
export function isOverviewMoving({
  waiting,
  queues,
}: Pick<EsdOverviewResponse, "waiting" | "queues">): boolean {
  return (
    queues.some(({ waiting, active }) => waiting + active > 0) ||
    waiting.some(({ sync_reason }) => SHORT_WAITS.includes(sync_reason))
  )
}
