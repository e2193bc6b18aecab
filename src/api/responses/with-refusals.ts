import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"
import { isBrokenRule } from "../../modules/esd/services/accounts/rule-broken"
import { isCartRefusal } from "../../workflows/carts/cart-refused"

/**
 * Answers a conflict with 409 and a broken rule with 422, each with its own
 * sentence and a stable code. Medusa's error handler has no 422 for it, and
 * puts a sentence about idempotency keys in the place of a conflict's. An error
 * that went through a workflow is a plain object by then, so its fields are
 * what counts.
 *
 * @returns whether it was such an error
 */
export function answerRefusal(res: MedusaResponse, error: unknown): boolean {
  const { type, code, message } = error as Partial<MedusaError>

  if (type === MedusaError.Types.CONFLICT) {
    res.status(409).json({ type, code, message })

    return true
  }

  if (isBrokenRule(code) || isCartRefusal(code)) {
    res.status(422).json({ type, code, message })

    return true
  }

  return false
}

/** A route whose refusals are answered by {@link answerRefusal}. */
export function withRefusals<Request extends MedusaRequest>(
  handler: (req: Request, res: MedusaResponse) => Promise<void>
) {
  return async (req: Request, res: MedusaResponse): Promise<void> => {
    try {
      await handler(req, res)
    } catch (error) {
      if (!answerRefusal(res, error)) {
        throw error
      }
    }
  }
}
