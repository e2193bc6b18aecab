import { joinFilled } from "../../modules/esd/lib/join-filled"
import type {
  CreateAssetInput,
  PlacedEndCustomer,
} from "../../modules/esd/types"
import type { UnitDetail } from "../service-details/deal-out"
import { INVALID_DETAILS } from "../service-details/service-details"
import { resaleKey } from "./find-resales"
import type { OrderToSplit } from "./order-to-split"

type Input = {
  order: OrderToSplit
  /** The buyer's account ids by connection. */
  accounts: Record<string, string>
  /** The buyer's end customers that the order names; see `resaleKey`. */
  endCustomers: Record<string, PlacedEndCustomer>
}

type Party = Pick<
  CreateAssetInput,
  | "account_id"
  | "reseller_account_id"
  | "delivery_email"
  | "recipient_name"
  | "resale_refused"
>

/**
 * For whom a licence is and where its key goes: as the service details say, as
 * long as they name an end customer of the buyer, else for the buyer, with a
 * note of why.
 */
export function partyOf(
  { order, accounts, endCustomers }: Input,
  connection_id: string,
  detail: UnitDetail
): Party {
  const own = accounts[connection_id]
  const buyer = {
    account_id: own,
    reseller_account_id: null,
    delivery_email: order.email.trim(),
    recipient_name: recipientName(order),
    resale_refused: null,
  }

  if (detail === INVALID_DETAILS) {
    return { ...buyer, resale_refused: INVALID_DETAILS }
  }

  if (!detail?.for_resale) {
    return {
      ...buyer,
      delivery_email: detail?.delivery_email ?? buyer.delivery_email,
    }
  }

  const { end_customer_id, delivery_email } = detail

  if (!end_customer_id) {
    return { ...buyer, resale_refused: "end_customer_missing" }
  }

  const endCustomer =
    endCustomers[resaleKey({ connection_id, end_customer_id })]

  return endCustomer
    ? {
        ...buyer,
        account_id: endCustomer.account_id,
        reseller_account_id: own,
        ...(delivery_email && {
          delivery_email,
          recipient_name: endCustomer.recipient_name,
        }),
      }
    : { ...buyer, resale_refused: "end_customer_unknown" }
}

function recipientName(order: OrderToSplit): string | null {
  const person = joinFilled(order.customer?.first_name)
    ? order.customer
    : (order.billing_address ?? order.shipping_address)

  return joinFilled(person?.first_name, person?.last_name) || null
}
