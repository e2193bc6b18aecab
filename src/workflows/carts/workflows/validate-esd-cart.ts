import {
  createWorkflow,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { useQueryGraphStep } from "@medusajs/medusa/core-flows"
import { ESD_CART_FIELDS, type EsdCart } from "../esd-cart"
import { validateEsdCartStep } from "../steps/validate-cart"

export const validateEsdCartWorkflowId = "validate-esd-cart"

/**
 * Refuses a cart whose licences cannot be ordered as it says, with a sentence
 * that names the line. Runs before Medusa's route completes a cart. A shop that
 * completes carts in another way can run it there (docs/adr/0020).
 *
 * @example
 * await validateEsdCartWorkflow(container).run({ input: { cart_id: "cart_123" } })
 */
export const validateEsdCartWorkflow = createWorkflow(
  validateEsdCartWorkflowId,
  ({ cart_id }: { cart_id: string }) => {
    const { data: carts } = useQueryGraphStep({
      entity: "cart",
      fields: ESD_CART_FIELDS,
      filters: { id: cart_id },
    })

    validateEsdCartStep(
      transform(
        { carts },
        (data) => data.carts[0] as unknown as EsdCart | undefined
      )
    )

    return new WorkflowResponse(void 0)
  }
)
