import type { AdminEsdAssetResponse, EsdAssetEndCustomer } from "../../../types"
import { accountName } from "../accounts/account-name"

/** A customer of the shop as lists name one. */
export type KnownCustomer = { name: string; email: string }

/** The customers that could be read, by their ids. */
export type KnownCustomers = ReadonlyMap<string, KnownCustomer>

/** Resellers' names by the ids of their end customers. */
export type KnownResellers = ReadonlyMap<string, string>

/** Who is charged for a licence, and who uses it where that is somebody else. */
export type BillTo = { payer: string; endCustomer: EsdAssetEndCustomer | null }

const NOBODY_KNOWN = "–"

/**
 * Who is charged for a licence and, where that is somebody else, who uses it.
 * Of a customer who is not known any more the account speaks: the buyer's own,
 * or that of the reseller, who bought it for the end customer.
 */
export function billTo(
  {
    customer_id,
    end_customer,
    for_resale,
  }: Pick<AdminEsdAssetResponse, "customer_id" | "end_customer" | "for_resale">,
  customers: KnownCustomers,
  resellers: KnownResellers
): BillTo {
  const customer = customer_id ? customers.get(customer_id) : undefined

  const account = for_resale
    ? resellers.get(end_customer.id)
    : accountName(end_customer)

  return {
    payer: customer?.name ?? account ?? NOBODY_KNOWN,
    endCustomer: for_resale ? end_customer : null,
  }
}
