import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"
import { RULE_BROKEN } from "../../modules/esd/services/accounts/rule-broken"

/**
 * Answers a conflict with 409 and a broken rule with 422, each with its own
 * sentence. Medusa's error handler has no 422 for it, and puts a sentence about
 * idempotency keys in the place of a conflict's. An error that went through a
 * workflow is a plain object by then, so its fields are what counts.
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
        res.status(409).json({ type, message })
      } else if (code === RULE_BROKEN) {
        res.status(422).json({ type, message })
      } else {
        throw error
      }
    }
  }
}
