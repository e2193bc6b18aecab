import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import type { AdminEsdAssetsActionResponse } from "../../../../../types"
import { resendEsdAssetsWorkflow } from "../../../../../workflows/mails/workflows/resend-esd-assets"
import type { AdminAssetIds } from "../../../../asset-validators"
import { staff } from "../../staff"

/** Sends the e-mails of licences again; answers at once, the work follows. */
export async function POST(
  req: AuthenticatedMedusaRequest<AdminAssetIds>,
  res: MedusaResponse<AdminEsdAssetsActionResponse>
): Promise<void> {
  const { result } = await resendEsdAssetsWorkflow(req.scope).run({
    input: { ids: req.validatedBody.ids, actor: staff(req) },
  })

  res.status(202).json(result)
}
