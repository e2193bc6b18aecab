import type { EsdOverviewResponse } from "../../../types"
import { LONG_WAITS } from "../licences/is-moving"

/** Says whether the numbers are likely to change by themselves within seconds. */
export function isOverviewMoving({
  waiting,
  queues,
}: Pick<EsdOverviewResponse, "waiting" | "queues">): boolean {
  return (
    queues.some(({ waiting, active }) => waiting + active > 0) ||
    waiting.some(({ sync_reason }) => !LONG_WAITS.includes(sync_reason))
  )
}
