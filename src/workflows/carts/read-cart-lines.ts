import type EsdModuleService from "../../modules/esd/service"
import { readConfirmed } from "../service-details/read-confirmed"
import type { ServiceDetails } from "../service-details/service-details"
import type { LineToCheck } from "./check-cart"
import { type EsdCart, findCartLines } from "./esd-cart"
import { namedEndCustomers } from "./named-end-customers"

type Esd = Pick<EsdModuleService, "accounts" | "signer">
type EndCustomer = Awaited<
  ReturnType<Esd["accounts"]["findEndCustomers"]>
>[number]

/** What is known of a cart's licences. */
export type CartLines = {
  lines: LineToCheck[]
  /** Whether the cart's customer may resell; false where it was not asked. */
  isReseller: boolean
  /** The customer's own end customers among those that are named, by id. */
  endCustomers: ReadonlyMap<string, EndCustomer>
}

/**
 * Reads the licences of a cart, what its customer said of them, and of whom.
 *
 * @param asksAlways - whether it is asked if the customer is a reseller even
 * where nothing is for resale
 */
export async function readCartLines(
  esd: Esd,
  cart: EsdCart,
  asksAlways: boolean
): Promise<CartLines> {
  const lines = findCartLines(cart).map((it) => ({
    ...it,
    details: readConfirmed(esd, cart, it.line),
  }))
  const customerId = cart.customer?.has_account ? cart.customer_id : null

  if (!customerId || !(asksAlways || lines.some(isForResale))) {
    return { lines, isReseller: false, endCustomers: new Map() }
  }

  const [resellers, endCustomers] = await Promise.all([
    esd.accounts.findResellers(customerId),
    esd.accounts.findEndCustomers(customerId, namedEndCustomers(lines)),
  ])

  return {
    lines,
    isReseller: resellers.length > 0,
    endCustomers: new Map(endCustomers.map((it) => [it.id, it])),
  }
}

function isForResale({ details }: { details: ServiceDetails }): boolean {
  return Array.isArray(details) && details.some(({ for_resale }) => for_resale)
}
