import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { setEsdServiceDetailsWorkflow } from "../../../../../../workflows/carts/workflows/set-esd-service-details"
import type { StoreSetServiceDetails } from "../../../../../cart-validators"
import { withRefusals } from "../../../../../responses/with-refusals"
import { readServiceDetails } from "../../read-service-details"

/** For whom the licences of a cart are, and where their keys go. */
export async function GET(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse
): Promise<void> {
  res.json({
    esd_service_details: await readServiceDetails(
      req.scope,
      req.params.id,
      loggedIn(req)
    ),
  })
}

/** Says it for the lines that the body names. */
export const POST = withRefusals(
  async (
    req: AuthenticatedMedusaRequest<StoreSetServiceDetails>,
    res: MedusaResponse
  ) => {
    const cart_id = req.params.id
    const customer_id = loggedIn(req)

    await setEsdServiceDetailsWorkflow(req.scope).run({
      input: { cart_id, customer_id, items: req.validatedBody.items },
    })

    res.json({
      esd_service_details: await readServiceDetails(
        req.scope,
        cart_id,
        customer_id
      ),
    })
  }
)

function loggedIn({ auth_context }: AuthenticatedMedusaRequest) {
  return auth_context?.actor_id || null
}
