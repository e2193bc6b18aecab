import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { checkEsdDraftOrderWorkflow } from "../../../../../workflows/draft-orders/workflows/check-esd-draft-order"

/** A draft order with its checks, or what became of it. */
export async function GET(
  req: MedusaRequest,
  res: MedusaResponse
): Promise<void> {
  const { result: esd_order } = await checkEsdDraftOrderWorkflow(req.scope).run(
    { input: { order_id: req.params.id } }
  )

  res.json({ esd_order })
}
