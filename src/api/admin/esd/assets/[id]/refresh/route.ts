import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { refreshEsdAssetWorkflow } from "../../../../../../workflows/licences/workflows/refresh-esd-asset"
import { withOutages } from "../../../../../responses/with-outages"
import { withRefusals } from "../../../../../responses/with-refusals"
import { staff } from "../../../staff"
import { retrieveAdminAsset } from "../../retrieve-admin-asset"
import { expectAnswer } from "./expect-answer"

/** Asks the vendor what became of a licence, and answers with what it says. */
export const POST = withOutages(
  withRefusals(async (req: AuthenticatedMedusaRequest, res: MedusaResponse) => {
    const asset_id = req.params.id
    const { result } = await refreshEsdAssetWorkflow(req.scope).run({
      input: { asset_id, actor: staff(req) },
    })

    expectAnswer(asset_id, result)
    res.json({ esd_asset: await retrieveAdminAsset(req.scope, asset_id) })
  })
)
