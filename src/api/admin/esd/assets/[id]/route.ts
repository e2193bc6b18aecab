import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { readLedger } from "../../../../responses/read-ledger"
import { toEsdAsset } from "../../../../responses/to-esd-asset"

/** One licence with its ledger, oldest entry first. */
export async function GET(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse
): Promise<void> {
  const query = req.scope.resolve(ContainerRegistrationKeys.QUERY)
  const {
    data: [asset],
  } = await query.graph(
    {
      entity: "esd_asset",
      fields: req.queryConfig.fields,
      filters: { id: req.params.id },
    },
    { throwIfKeyNotFound: true }
  )
  const ledger = await readLedger(req.scope, { asset_id: req.params.id })

  res.json({ esd_asset: { ...toEsdAsset(asset), ledger } })
}
