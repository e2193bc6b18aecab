import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import type { AdminEsdAssetsActionResponse } from "../../../../../types"
import { refreshEsdAssetsWorkflow } from "../../../../../workflows/licences/workflows/refresh-esd-assets"
import type { AdminAssetIds } from "../../../../asset-validators"
import { withOutages } from "../../../../responses/with-outages"
import { staff } from "../../staff"

/** Looks at the vendor what became of licences; answers at once, the work follows. */
export const POST = withOutages(
  async (
    req: AuthenticatedMedusaRequest<AdminAssetIds>,
    res: MedusaResponse<AdminEsdAssetsActionResponse>
  ) => {
    const { result } = await refreshEsdAssetsWorkflow(req.scope).run({
      input: { ids: req.validatedBody.ids, actor: staff(req) },
    })

    res.status(202).json(result)
  }
)
