import type { MedusaContainer } from "@medusajs/framework/types"
import { reconcileEsdWorkflow } from "../workflows/reconciliation/workflows/reconcile-esd"

/** What changed less than this long ago is still on its way by itself. */
const OLDER_THAN_MS = 60_000

/** Once a minute, finds what was lost and asks for it again. */
export default async function reconcileEsd(
  container: MedusaContainer
): Promise<void> {
  await reconcileEsdWorkflow(container).run({
    input: { older_than_ms: OLDER_THAN_MS },
  })
}

export const config = {
  name: "reconcile-microsoft-esd",
  schedule: "* * * * *",
}
