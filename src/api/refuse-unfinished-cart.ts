import type {
  AuthenticatedMedusaRequest,
  MedusaNextFunction,
  MedusaResponse,
} from "@medusajs/framework/http"
import { validateEsdCartWorkflow } from "../workflows/carts/workflows/validate-esd-cart"
import { answerRefusal } from "./responses/with-refusals"

/**
 * Stands before Medusa's route that completes a cart, and refuses one whose
 * licences cannot be ordered as it says, or that belongs to a customer who is
 * not logged in. No handler of that workflow's hook
 * `validate`, because an application can have only one (docs/adr/0020).
 */
export async function refuseUnfinishedCart(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse,
  next: MedusaNextFunction
): Promise<void> {
  try {
    await validateEsdCartWorkflow(req.scope).run({
      input: {
        cart_id: req.params.id,
        customer_id: req.auth_context?.actor_id || null,
      },
    })
  } catch (error) {
    if (!answerRefusal(res, error)) {
      next(error)
    }

    return
  }

  next()
}
