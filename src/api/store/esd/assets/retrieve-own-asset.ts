import type { AuthenticatedMedusaRequest } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { presentAssets } from "../../../responses/present-assets"
import { withId } from "../../../responses/with-id"
import { licenceNotFound } from "./licence-not-found"

/**
 * Reads the licence in the address, if the customer who is logged in bought it.
 *
 * @throws MedusaError `not_found`, for somebody else's as for an unknown one
 */
export async function retrieveOwnAsset(
  req: AuthenticatedMedusaRequest,
  fields: string[]
) {
  const { data } = await req.scope
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({
      entity: "esd_asset",
      fields: withId(fields),
      filters: { id: req.params.id, customer_id: req.auth_context.actor_id },
    })
  const [asset] = await presentAssets(req.scope, data)

  if (!asset) {
    throw licenceNotFound()
  }

  return asset
}
