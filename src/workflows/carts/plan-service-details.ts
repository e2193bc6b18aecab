import { MedusaError } from "@medusajs/framework/utils"
import type { EndCustomerToCreate } from "../accounts/steps/prepare-end-customer"
import type { ServiceDetail } from "../service-details/service-details"
import { cartRefused } from "./cart-refused"
import {
  type CartLine,
  type EsdCart,
  findCartLines,
  nameOfLine,
} from "./esd-cart"
import type { ServiceDetailsItem } from "./service-details-input"

/** A part of a line whose end customer may have to be created first. */
export type PlannedDetail = ServiceDetail & {
  /** E-mail address of the end customer to create. */
  new_end_customer: string | null
}

export type PlannedLine = { line: CartLine; details: PlannedDetail[] }

export type ServiceDetailsPlan = {
  lines: PlannedLine[]
  /** Each e-mail address once. */
  endCustomers: EndCustomerToCreate[]
}

/**
 * What is to be written for each line that the items name; the last of several
 * descriptions of one new end customer counts.
 *
 * @throws MedusaError `not_found` for a line of another cart, and with a code
 * of `CART_REFUSAL_CODES` for one without licences or a sum that is wrong.
 */
export function planServiceDetails(
  cart: EsdCart,
  items: ServiceDetailsItem[]
): ServiceDetailsPlan {
  const endCustomers = new Map(
    items.flatMap(({ end_customer }) =>
      end_customer ? [[end_customer.email, end_customer]] : []
    )
  )

  return {
    lines: [...groupByLine(items)].map(([id, parts]) => {
      const line = findLine(cart, id)

      return { line, details: planLine(line, parts) }
    }),
    endCustomers: [...endCustomers.values()],
  }
}

function groupByLine(items: ServiceDetailsItem[]) {
  const groups = new Map<string, ServiceDetailsItem[]>()

  for (const item of items) {
    const group = groups.get(item.line_item_id) ?? []
    groups.set(item.line_item_id, [...group, item])
  }

  return groups
}

function findLine(cart: EsdCart, id: string): CartLine {
  const line = cart.items.find((it) => it.id === id)

  if (!line) {
    throw new MedusaError(
      MedusaError.Types.NOT_FOUND,
      `line_item_id: this cart has no line ${id}.`
    )
  }

  if (!findCartLines({ ...cart, items: [line] }).length) {
    throw cartRefused(
      "esd_line_is_no_licence",
      `line_item_id: ${nameOfLine(line)} is not a licence, so it has no service details.`,
      line
    )
  }

  return line
}

function planLine(
  line: CartLine,
  parts: ServiceDetailsItem[]
): PlannedDetail[] {
  const details = parts.map((part) => ({
    for_resale: part.for_resale,
    end_customer_id: part.end_customer_id ?? null,
    new_end_customer: part.end_customer?.email ?? null,
    delivery_email: part.delivery_email || null,
    quantity: part.quantity ?? (parts.length === 1 ? line.quantity : 0),
  }))
  const said = details.reduce((sum, { quantity }) => sum + quantity, 0)

  if (said !== line.quantity || details.some(({ quantity }) => !quantity)) {
    throw cartRefused(
      "esd_quantities_differ",
      `quantity: the cart has ${line.quantity} licences of ${nameOfLine(line)}, so the quantities of its service details have to be given and to be ${line.quantity} together; they are ${said}.`,
      line
    )
  }

  return details
}
