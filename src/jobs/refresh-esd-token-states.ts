import type { MedusaContainer } from "@medusajs/framework/types"
import { requestDueRefreshesWorkflow } from "../workflows/licences/workflows/request-due-refreshes"

/**
 * Once an hour, asks for a look at the vendor at the licences whose turn it is.
 * A few minutes past, so that a clock that is a little ahead does not take the
 * hour before once more and leave this one out.
 */
export default async function refreshEsdTokenStates(
  container: MedusaContainer
): Promise<void> {
  await requestDueRefreshesWorkflow(container).run({
    input: { until: new Date().toISOString() },
  })
}

export const config = {
  name: "refresh-microsoft-esd-token-states",
  schedule: "5 * * * *",
}
