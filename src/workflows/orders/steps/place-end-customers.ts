import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { ESD_MODULE } from "../../../modules/esd"
import type EsdModuleService from "../../../modules/esd/service"
import type { PlacedEndCustomer } from "../../../modules/esd/types"
import type { EsdLine } from "../find-esd-lines"
import { findResales, resaleKey } from "../find-resales"
import type { OrderToSplit } from "../order-to-split"

export const placeEndCustomersStepId = "place-esd-end-customers"

type Input = {
  order: OrderToSplit
  lines: EsdLine[]
  /** The buyer's account ids by connection. */
  accounts: Record<string, string>
}

/** End customers by connection and id as the order names them; see `resaleKey`. */
export type PlacedEndCustomers = Record<string, PlacedEndCustomer>

/**
 * Finds the accounts of the end customers that a reseller's order names. Who is
 * not an end customer of the buyer is left out. Not undone: an account without
 * licences does no harm, and another order may use it by then.
 */
export const placeEndCustomersStep = createStep(
  placeEndCustomersStepId,
  async ({ order, lines, accounts }: Input, { container }) => {
    const esd = container.resolve<EsdModuleService>(ESD_MODULE)
    const placed: PlacedEndCustomers = {}

    for (const resale of findResales(order, lines)) {
      const endCustomer = await esd.accounts.placeEndCustomer({
        end_customer_id: resale.end_customer_id,
        customer_id: order.customer_id as string,
        account_id: accounts[resale.connection_id],
      })

      if (endCustomer) {
        placed[resaleKey(resale)] = endCustomer
      }
    }

    return new StepResponse(placed)
  }
)
