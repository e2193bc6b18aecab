import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"
import { isBrokenRule } from "../../modules/esd/services/accounts/rule-broken"
import { isNotificationRefusal } from "../../modules/esd/services/notifications/notification-refused"
import {
  isCartRefusal,
  type RefusalFacts,
} from "../../workflows/carts/cart-refused"
import { isDraftRefusal } from "../../workflows/draft-orders/draft-order-refused"

/**
 * Answers a conflict with 409, a broken rule with 422 and what is for resellers
 * only with 403, each with its own sentence, a stable code and, of a cart, the
 * lines that are in the way. Medusa's error handler has no 422 for it, and
 * puts a sentence about idempotency keys in the place of a conflict's. An error
 * that went through a workflow is a plain object by then, so its fields are
 * what counts.
 *
 * @returns whether it was such an error
 */
export function answerRefusal(res: MedusaResponse, error: unknown): boolean {
  const { type, code, message, line_item_ids, end_customer_email } =
    error as Partial<MedusaError> & RefusalFacts
  const status = statusOf(type, code)

  if (status !== null) {
    res
      .status(status)
      .json({ type, code, message, line_item_ids, end_customer_email })
  }

  return status !== null
}

function statusOf(type: unknown, code: unknown): number | null {
  if (type === MedusaError.Types.CONFLICT) {
    return 409
  }

  if (!isAnswered(code)) {
    return null
  }

  return type === MedusaError.Types.FORBIDDEN ? 403 : 422
}

function isAnswered(code: unknown): boolean {
  return (
    isBrokenRule(code) ||
    isCartRefusal(code) ||
    isDraftRefusal(code) ||
    isNotificationRefusal(code)
  )
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
