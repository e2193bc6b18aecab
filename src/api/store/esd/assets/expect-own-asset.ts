import type { AuthenticatedMedusaRequest } from "@medusajs/framework/http"
import { ESD_MODULE } from "../../../../modules/esd"
import type EsdModuleService from "../../../../modules/esd/service"
import type { Actor } from "../../../../modules/esd/types"
import { licenceNotFound } from "./licence-not-found"

/**
 * Makes sure that the licence in the address is one of the customer who is
 * logged in, and answers that customer as who acts.
 *
 * @throws MedusaError `not_found`, for somebody else's as for an unknown one
 */
export async function expectOwnAsset(
  req: AuthenticatedMedusaRequest
): Promise<Actor> {
  const esd = req.scope.resolve<EsdModuleService>(ESD_MODULE)
  const customer_id = req.auth_context.actor_id
  const [asset] = await esd.listEsdAssets(
    { id: req.params.id, customer_id },
    { select: ["id"], take: 1 }
  )

  if (!asset) {
    throw licenceNotFound()
  }

  return { type: "customer", id: customer_id }
}
