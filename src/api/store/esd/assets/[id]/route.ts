import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { toEsdAsset } from "../../../../responses/to-esd-asset"
import { licenceNotFound } from "../licence-not-found"

/** One licence of the customer who is logged in, its key masked. */
export async function GET(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse
): Promise<void> {
  const {
    data: [asset],
  } = await req.scope.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "esd_asset",
    fields: req.queryConfig.fields,
    filters: { id: req.params.id, customer_id: req.auth_context.actor_id },
  })

  if (!asset) {
    throw licenceNotFound()
  }

  res.json({ esd_asset: toEsdAsset(asset) })
}
