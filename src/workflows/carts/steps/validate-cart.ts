import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { ESD_MODULE } from "../../../modules/esd"
import type EsdModuleService from "../../../modules/esd/service"
import { readConfirmed } from "../../service-details/read-confirmed"
import { checkCart } from "../check-cart"
import { type EsdCart, findCartLines } from "../esd-cart"
import { namedEndCustomers } from "../named-end-customers"

export const validateEsdCartStepId = "validate-esd-cart-step"

/**
 * Refuses a cart whose licences cannot be ordered as it says. A cart that has
 * become an order is left alone. Changes nothing.
 */
export const validateEsdCartStep = createStep(
  validateEsdCartStepId,
  async (cart: EsdCart | undefined, { container }) => {
    if (!cart || cart.completed_at) {
      return new StepResponse(void 0)
    }

    const esd = container.resolve<EsdModuleService>(ESD_MODULE)
    const lines = findCartLines(cart).map((it) => ({
      ...it,
      details: readConfirmed(esd, cart, it.line),
    }))

    if (!lines.length) {
      return new StepResponse(void 0)
    }

    const customerId = cart.customer?.has_account ? cart.customer_id : null
    const isResale = lines.some(
      ({ details }) =>
        Array.isArray(details) && details.some(({ for_resale }) => for_resale)
    )
    const [resellers, endCustomers] =
      customerId && isResale
        ? await Promise.all([
            esd.accounts.findResellers(customerId),
            esd.accounts.findEndCustomers(customerId, namedEndCustomers(lines)),
          ])
        : [[], []]

    checkCart({
      email: cart.email,
      lines,
      isReseller: resellers.length > 0,
      endCustomerIds: new Set(endCustomers.map(({ id }) => id)),
    })

    return new StepResponse(void 0)
  }
)
