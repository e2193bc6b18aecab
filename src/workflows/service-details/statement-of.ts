import type { Statement } from "../../modules/esd/lib/text-signer"
import type { ServiceDetail } from "./service-details"

type Buyer = {
  customer_id?: string | null
  customer?: { has_account: boolean } | null
}

/**
 * What is signed of a line's service details: who said them, which is nobody
 * for a guest, and of which variant. The id of the line is none of it, because
 * the order's line has another one than the cart's.
 */
export function statementOf(
  { customer_id, customer }: Buyer,
  variant_id: string | null | undefined,
  details: ServiceDetail[]
): Statement {
  return [
    "service-details",
    customer?.has_account ? customer_id : null,
    variant_id,
    details.map(({ for_resale, end_customer_id, delivery_email, quantity }) => [
      for_resale,
      end_customer_id,
      delivery_email,
      quantity,
    ]),
  ]
}
