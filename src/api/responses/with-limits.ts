import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import {
  TOO_MANY_REQUESTS,
  type TooManyRequestsError,
} from "../../modules/esd/services/store-limits/too-many-requests"

/**
 * Answers who asked too often with 429 and `Retry-After`, for which Medusa's
 * error handler has nothing. An error that went through a workflow is a plain
 * object by then, so its fields are what counts.
 */
export function withLimits<Request extends MedusaRequest>(
  handler: (req: Request, res: MedusaResponse) => Promise<void>
) {
  return async (req: Request, res: MedusaResponse): Promise<void> => {
    try {
      await handler(req, res)
    } catch (error) {
      const { type, code, message, retry_after_s } =
        error as Partial<TooManyRequestsError>

      if (code !== TOO_MANY_REQUESTS) {
        throw error
      }

      res
        .status(429)
        .set("Retry-After", String(retry_after_s))
        // a storefront on another host may read it, too
        .append("Access-Control-Expose-Headers", "Retry-After")
        .json({ type, code, message })
    }
  }
}
