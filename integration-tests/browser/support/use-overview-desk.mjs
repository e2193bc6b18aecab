// @ts-check
import { OverviewDesk } from "./overview-desk.mjs"
import { useDesk } from "./use-desk.mjs"

/** The shop behind overview, set-up and notifications, as the demo has it. */
export function useOverviewDesk() {
  return useDesk(new OverviewDesk(), {})
}
