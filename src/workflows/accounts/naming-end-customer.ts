import { MedusaError } from "@medusajs/framework/utils"
import { joinFilled } from "../../modules/esd/lib/join-filled"
import type { RefusalFacts } from "../carts/cart-refused"
import { nameOfLines } from "../carts/esd-cart"
import type { PlannedLine } from "../carts/plan-service-details"
import type { EndCustomerToCreate } from "./steps/prepare-end-customer"

/**
 * Says of a conflict which of several new end customers it is about, and on
 * which lines; any other error stays as it is.
 */
export function namingEndCustomer(
  error: unknown,
  endCustomer: EndCustomerToCreate,
  planned: PlannedLine[]
): unknown {
  if ((error as Partial<MedusaError>).type !== MedusaError.Types.CONFLICT) {
    return error
  }

  const { email } = endCustomer
  const lines = planned
    .filter(({ details }) =>
      details.some(({ new_end_customer }) => new_end_customer === email)
    )
    .map(({ line }) => line)
  const facts: RefusalFacts = {
    line_item_ids: lines.map(({ id }) => id),
    end_customer_email: email,
  }

  return Object.assign(
    new MedusaError(
      MedusaError.Types.CONFLICT,
      `email: ${describe(endCustomer)} is one of your end customers already. Please choose this end customer from the list for ${nameOfLines(lines)}.`,
      (error as MedusaError).code
    ),
    facts
  )
}

function describe({
  email,
  company_name,
  first_name,
  last_name,
}: EndCustomerToCreate): string {
  const name = company_name || joinFilled(first_name, last_name)

  return name ? `${name} (${email})` : email
}
