import type { AccountToChange } from "./plan-change"
import { ruleBroken } from "./rule-broken"

/**
 * Lets an account be linked to a customer once: its licences and end customers
 * would else go over to somebody else.
 *
 * @throws MedusaError with a code of `BROKEN_RULE_CODES`.
 */
export function checkCustomer(
  account: Pick<AccountToChange, "customer_id">,
  customerId: string | null | undefined
): void {
  if (
    customerId !== undefined &&
    account.customer_id !== null &&
    customerId !== account.customer_id
  ) {
    throw ruleBroken(
      "customer_id: this account belongs to a customer already, and stays with that one. Create another account for the other customer.",
      "esd_account_has_customer"
    )
  }
}
