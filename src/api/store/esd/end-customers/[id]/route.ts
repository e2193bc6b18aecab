import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { retrieveEndCustomer } from "../retrieve-end-customer"

/** One end customer of the reseller who is logged in. */
export async function GET(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse
): Promise<void> {
  res.json({
    esd_end_customer: await retrieveEndCustomer(
      req.scope,
      req.params.id,
      req.auth_context.actor_id
    ),
  })
}
