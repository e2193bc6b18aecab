import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"
import { isBrokenRule } from "../../modules/esd/services/accounts/rule-broken"

/**
 * Answers a conflict with 409 and a broken rule with 422, each with its own
 * sentence and a stable code. Medusa's error handler has no 422 for it, and
 * puts a sentence about idempotency keys in the place of a conflict's. An error
 * that went through a workflow is a plain object by then, so its fields are
 * what counts.
 */
export function withRefusals<Request extends MedusaRequest>(
  handler: (req: Request, res: MedusaResponse) => Promise<void>
) {
  return async (req: Request, res: MedusaResponse): Promise<void> => {
    try {
      await handler(req, res)
    } catch (error) {
      const { type, code, message } = error as Partial<MedusaError>

      if (type === MedusaError.Types.CONFLICT) {
        res.status(409).json({ type, code, message })
      } else if (isBrokenRule(code)) {
        res.status(422).json({ type, code, message })
      } else {
        throw error
      }
    }
  }
}
