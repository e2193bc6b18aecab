import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { presentAssets } from "../../../../responses/present-assets"
import { readLedger } from "../../../../responses/read-ledger"
import { withId } from "../../../../responses/with-id"

/** One licence with its ledger, oldest entry first. */
export async function GET(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse
): Promise<void> {
  const query = req.scope.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph(
    {
      entity: "esd_asset",
      fields: withId(req.queryConfig.fields),
      filters: { id: req.params.id },
    },
    { throwIfKeyNotFound: true }
  )
  const [[asset], ledger] = await Promise.all([
    presentAssets(req.scope, data),
    readLedger(req.scope, { asset_id: req.params.id }),
  ])

  res.json({ esd_asset: { ...asset, ledger } })
}
