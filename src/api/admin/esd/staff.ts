import type { AuthenticatedMedusaRequest } from "@medusajs/framework/http"
import type { Actor } from "../../../modules/esd/types"

/** The member of staff, or API key, that makes the request. */
export function staff(req: AuthenticatedMedusaRequest): Actor {
  return { type: "user", id: req.auth_context.actor_id }
}
