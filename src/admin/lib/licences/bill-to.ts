import type { AdminEsdAssetResponse, EsdAssetEndCustomer } from "../../../types"
import { accountName } from "../accounts/account-name"

/** A customer of the shop as lists name one. */
export type KnownCustomer = { name: string; email: string }

/** The customers that could be read, by their ids. */
export type KnownCustomers = ReadonlyMap<string, KnownCustomer>

/**
 * Who is charged for a licence and, where that is somebody else, who uses it.
 * Of a customer who is not known any more the end customer speaks.
 */
export function billTo(
  {
    customer_id,
    end_customer,
    for_resale,
  }: Pick<AdminEsdAssetResponse, "customer_id" | "end_customer" | "for_resale">,
  customers: KnownCustomers
): { payer: string; endCustomer: EsdAssetEndCustomer | null } {
  const customer = customer_id ? customers.get(customer_id) : undefined

  return {
    payer: customer?.name ?? accountName(end_customer),
    endCustomer: for_resale ? end_customer : null,
  }
}
