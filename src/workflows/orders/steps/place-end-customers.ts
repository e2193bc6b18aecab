import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { ESD_MODULE } from "../../../modules/esd"
import type EsdModuleService from "../../../modules/esd/service"
import type { PlacedEndCustomer } from "../../../modules/esd/types"
import type { DetailedLine } from "../find-esd-lines"
import { findResales, resaleKey } from "../find-resales"
import type { OrderToSplit } from "../order-to-split"

export const placeEndCustomersStepId = "place-esd-end-customers"

type Input = {
  order: OrderToSplit
  lines: DetailedLine[]
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
    const resales = findResales(order, lines)

    if (!resales.length) {
      return new StepResponse<PlacedEndCustomers>({})
    }

    const endCustomers = await container
      .resolve<EsdModuleService>(ESD_MODULE)
      .accounts.placeEndCustomers({
        customer_id: order.customer_id as string,
        resales: resales.map(({ connection_id, end_customer_id }) => ({
          end_customer_id,
          account_id: accounts[connection_id],
        })),
      })

    return new StepResponse<PlacedEndCustomers>(
      Object.fromEntries(
        resales.flatMap((resale, index) => {
          const endCustomer = endCustomers[index]

          return endCustomer ? [[resaleKey(resale), endCustomer]] : []
        })
      )
    )
  }
)
