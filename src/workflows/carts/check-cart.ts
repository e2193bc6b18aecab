import { notAReseller } from "../accounts/not-a-reseller"
import { isSold } from "../orders/choose-product"
import { LARGEST_ORDER } from "../orders/is-too-large"
import {
  INVALID_DETAILS,
  type ServiceDetail,
  type ServiceDetails,
} from "../service-details/service-details"
import { cartRefused } from "./cart-refused"
import { type CartLine, type EsdCartLine, nameOfLine } from "./esd-cart"

export type LineToCheck = EsdCartLine & { details: ServiceDetails }

type Input = {
  email: string | null
  lines: LineToCheck[]
  isReseller: boolean
  /** Ids of the customer's own end customers among those that are named. */
  endCustomerIds: ReadonlySet<string>
}

/**
 * Whether a cart may become an order, as far as its licences are concerned.
 *
 * @throws MedusaError with a code of `CART_REFUSAL_CODES` and a sentence that
 * names the first line that is wrong, or `forbidden` for a resale by somebody
 * who is no reseller.
 */
export function checkCart({ email, lines, ...known }: Input): void {
  if (!lines.length) {
    return
  }

  if (!email?.trim()) {
    throw cartRefused(
      "esd_email_missing",
      "The cart has no e-mail address. Please enter the one that the licence keys go to."
    )
  }

  const licences = lines.reduce((sum, { line }) => sum + line.quantity, 0)

  if (licences > LARGEST_ORDER) {
    throw cartRefused(
      "esd_too_many_licences",
      `An order can have at most ${LARGEST_ORDER} licences; this cart has ${licences}. Please order them in parts.`
    )
  }

  lines.forEach((line) => checkLine(line, known))
}

type Known = Pick<Input, "isReseller" | "endCustomerIds">

function checkLine({ line, product, details }: LineToCheck, known: Known) {
  const name = nameOfLine(line)

  if (!isSold(product)) {
    throw cartRefused(
      "esd_product_not_sold",
      `${name} is not sold any more. Please take it out of the cart.`,
      line
    )
  }

  if (details === INVALID_DETAILS) {
    throw cartRefused(
      "esd_service_details_invalid",
      `${name}: please say again for whom these licences are. What the cart says was not said by the customer who is logged in, or is damaged.`,
      line
    )
  }

  if (details) {
    checkSum(line, details, name)
    details
      .filter(({ for_resale }) => for_resale)
      .forEach((detail) => checkResale(detail, known, line))
  }
}

function checkSum(line: CartLine, details: ServiceDetail[], name: string) {
  const { quantity } = line
  const said = details.reduce((sum, detail) => sum + detail.quantity, 0)

  if (said !== quantity) {
    throw cartRefused(
      "esd_quantities_differ",
      `${name}: the cart has ${quantity} of these licences, but the service details are for ${said}. Please say again for whom they are.`,
      line
    )
  }
}

function checkResale(
  { end_customer_id }: ServiceDetail,
  { isReseller, endCustomerIds }: Known,
  line: CartLine
) {
  const name = nameOfLine(line)

  if (!isReseller) {
    throw notAReseller([line])
  }

  if (!end_customer_id) {
    throw cartRefused(
      "esd_end_customer_missing",
      `${name} is for resale, but no end customer is named. Please choose one.`,
      line
    )
  }

  if (!endCustomerIds.has(end_customer_id)) {
    throw cartRefused(
      "esd_end_customer_unknown",
      `${name}: its end customer is not among yours any more. Please choose another one.`,
      line
    )
  }
}
