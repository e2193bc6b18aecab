import type { MedusaContainer } from "@medusajs/framework/types"
import { checkEsdDraftOrderWorkflow } from "../../../../workflows/draft-orders/workflows/check-esd-draft-order"
import { retrieveOrder } from "./retrieve-order"

/** Reads an order on behalf as an answer shows it after an action: Medusa's order, and its checks. */
export async function answerOrder(container: MedusaContainer, id: string) {
  const [order, { result: esd_order }] = await Promise.all([
    retrieveOrder(container, id),
    checkEsdDraftOrderWorkflow(container).run({ input: { order_id: id } }),
  ])

  return { order, esd_order }
}
