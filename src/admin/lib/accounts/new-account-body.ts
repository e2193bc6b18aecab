import { creationBody } from "./account-bodies"
import { BLANK_ACCOUNT, valuesOfCustomer } from "./account-values"
import type { SyncOptions } from "./sync-options"
import type { SyncTarget } from "./sync-target"

/** The account of a customer who has none yet, from the customer's own data and the sync options. */
export function newAccountBody(
  { customer, connection }: Extract<SyncTarget, { account: null }>,
  { role, email }: SyncOptions
) {
  return creationBody({
    ...BLANK_ACCOUNT,
    ...valuesOfCustomer(customer),
    customer_id: customer.customer_id ?? "",
    connection_id: connection.id,
    country: connection.country,
    role,
    microsoft_email: email,
  })
}
