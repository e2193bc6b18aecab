import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { MedusaError } from "@medusajs/framework/utils"
import { ESD_MODULE } from "../../../modules/esd"
import type EsdModuleService from "../../../modules/esd/service"
import { notAReseller } from "../../accounts/not-a-reseller"
import { cartNotFound } from "../cart-not-found"
import { cartRefused } from "../cart-refused"
import type { EsdCart } from "../esd-cart"
import { namedEndCustomers } from "../named-end-customers"
import {
  planServiceDetails,
  type ServiceDetailsPlan,
} from "../plan-service-details"
import type { ServiceDetailsItem } from "../service-details-input"
import { isOwnCart } from "../is-own-cart"

export const planServiceDetailsStepId = "plan-esd-service-details"

type Input = {
  cart: EsdCart | undefined
  /** Who is logged in, if anybody. */
  customer_id: string | null
  items: ServiceDetailsItem[]
}

/** What may be written into a cart's lines, or a refusal. Changes nothing. */
export const planServiceDetailsStep = createStep(
  planServiceDetailsStepId,
  async ({ cart, customer_id, items }: Input, { container }) => {
    if (!cart || !isOwnCart(cart, customer_id)) {
      throw cartNotFound()
    }

    if (cart.completed_at) {
      throw cartRefused(
        "esd_cart_completed",
        "This cart has become an order; its service details do not change any more."
      )
    }

    const plan = planServiceDetails(cart, items)

    if (items.some(({ for_resale }) => for_resale)) {
      await assertOwnEndCustomers(
        container.resolve<EsdModuleService>(ESD_MODULE),
        cart.customer?.has_account ? customer_id : null,
        plan
      )
    }

    return new StepResponse<ServiceDetailsPlan>(plan)
  }
)

async function assertOwnEndCustomers(
  { accounts }: Pick<EsdModuleService, "accounts">,
  customerId: string | null,
  { lines }: ServiceDetailsPlan
): Promise<void> {
  if (!customerId || !(await accounts.findResellers(customerId)).length) {
    throw notAReseller(
      lines
        .filter(({ details }) => details.some(({ for_resale }) => for_resale))
        .map(({ line }) => line)
    )
  }

  const ids = namedEndCustomers(lines)
  const own = await accounts.findEndCustomers(customerId, ids)

  if (own.length < ids.length) {
    throw new MedusaError(
      MedusaError.Types.NOT_FOUND,
      "end_customer_id: there is no such end customer in your account."
    )
  }
}
