import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { ESD_MODULE } from "../../../modules/esd"
import type EsdModuleService from "../../../modules/esd/service"
import { cartRefused } from "../cart-refused"
import { checkCart } from "../check-cart"
import type { EsdCart } from "../esd-cart"
import { isOwnCart } from "../is-own-cart"
import { readCartLines } from "../read-cart-lines"

export const validateEsdCartStepId = "validate-esd-cart-step"

type Input = {
  cart: EsdCart | undefined
  /** Who is logged in, null for nobody; not looked at where it is absent. */
  customer_id?: string | null
}

/**
 * Refuses a cart whose licences cannot be ordered as it says, or not by who is
 * logged in. A cart that has become an order is left alone. Changes nothing.
 */
export const validateEsdCartStep = createStep(
  validateEsdCartStepId,
  async ({ cart, customer_id }: Input, { container }) => {
    if (!cart || cart.completed_at) {
      return new StepResponse(void 0)
    }

    const { lines, isReseller, endCustomers } = await readCartLines(
      container.resolve<EsdModuleService>(ESD_MODULE),
      cart,
      false
    )

    if (
      lines.length &&
      customer_id !== undefined &&
      !isOwnCart(cart, customer_id)
    ) {
      throw cartRefused(
        "esd_login_required",
        "This cart belongs to a customer with an account. Please log in as that customer, or start a new cart with another e-mail address."
      )
    }

    checkCart({
      email: cart.email,
      lines,
      isReseller,
      endCustomerIds: new Set(endCustomers.keys()),
    })

    return new StepResponse(void 0)
  }
)
