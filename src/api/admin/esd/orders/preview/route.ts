import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { priceEsdDraftOrderWorkflow } from "../../../../../workflows/draft-orders/workflows/price-esd-draft-order"
import type { AdminCreateOrder } from "../../../../order-validators"
import { withRefusals } from "../../../../responses/with-refusals"

/** What an order on behalf of a customer will cost. Changes nothing. */
export const POST = withRefusals(
  async (
    req: AuthenticatedMedusaRequest<AdminCreateOrder>,
    res: MedusaResponse
  ) => {
    const { result } = await priceEsdDraftOrderWorkflow(req.scope).run({
      input: req.validatedBody,
    })

    res.json({ esd_order_preview: result.prices })
  }
)
