import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import type { AdminEsdAssetsActionResponse } from "../../../../../types"
import { retryEsdAssetsWorkflow } from "../../../../../workflows/licences/workflows/retry-esd-assets"
import type { AdminRetryAssets } from "../../../../asset-validators"
import { staff } from "../../staff"

/** Buys licences again that failed or wait: given ones, or all that failed for a reason; answers at once, the work follows. */
export async function POST(
  req: AuthenticatedMedusaRequest<AdminRetryAssets>,
  res: MedusaResponse<AdminEsdAssetsActionResponse>
): Promise<void> {
  const { ids, sync_reason = "" } = req.validatedBody
  const { result } = await retryEsdAssetsWorkflow(req.scope).run({
    input: { selection: ids ? { ids } : { sync_reason }, actor: staff(req) },
  })

  res.status(202).json(result)
}
