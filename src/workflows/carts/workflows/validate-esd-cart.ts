import {
  createWorkflow,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { useQueryGraphStep } from "@medusajs/medusa/core-flows"
import { ESD_CART_FIELDS, type EsdCart } from "../esd-cart"
import { validateEsdCartStep } from "../steps/validate-cart"

export const validateEsdCartWorkflowId = "validate-esd-cart"

/** Which cart is to become an order, and for whom. */
export type ValidateEsdCartInput = {
  cart_id: string
  /**
   * Who is logged in, null for nobody. Absent where nobody knows, e.g. in a
   * payment's webhook; then everybody may order the cart.
   */
  customer_id?: string | null
}

/**
 * Refuses a cart whose licences cannot be ordered as it says, with a sentence
 * that names the line, and one of a customer who is not logged in. Runs before Medusa's route completes a cart. A shop that
 * completes carts in another way can run it there (docs/adr/0020).
 *
 * @example
 * await validateEsdCartWorkflow(container).run({
 *   input: { cart_id: "cart_123", customer_id: "cus_123" },
 * })
 */
export const validateEsdCartWorkflow = createWorkflow(
  validateEsdCartWorkflowId,
  (input: ValidateEsdCartInput) => {
    const { data: carts } = useQueryGraphStep({
      entity: "cart",
      fields: ESD_CART_FIELDS,
      filters: { id: input.cart_id },
    })

    validateEsdCartStep(
      transform({ carts, input }, (data) => ({
        cart: data.carts[0] as unknown as EsdCart | undefined,
        customer_id: data.input.customer_id,
      }))
    )

    return new WorkflowResponse(void 0)
  }
)
