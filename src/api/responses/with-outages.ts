import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { MedusaError } from "@medusajs/framework/utils"
import { isUnavailable } from "../../workflows/licences/unavailable"

/**
 * Answers with 503 when the vendor or Redis does not answer, for which Medusa's
 * error handler has a 500 only. An error that went through a workflow is a plain
 * object by then, so its fields are what counts.
 */
export function withOutages<Request extends MedusaRequest>(
  handler: (req: Request, res: MedusaResponse) => Promise<void>
) {
  return async (req: Request, res: MedusaResponse): Promise<void> => {
    try {
      await handler(req, res)
    } catch (error) {
      const { type, code, message } = error as Partial<MedusaError>

      if (!isUnavailable(code)) {
        throw error
      }

      res.status(503).json({ type, code, message })
    }
  }
}
