import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { AccountToChange } from "./plan-change"
import { ruleBroken } from "./rule-broken"

/**
 * Keeps resellers and end customers apart: who belongs to a reseller stays a
 * user, and who has end customers stays a reseller.
 *
 * @throws MedusaError with a code of `BROKEN_RULE_CODES`.
 */
export async function checkRole(
  knex: Knex,
  account: Pick<AccountToChange, "id" | "role" | "reseller_account_id">,
  role: "reseller" | "user" | undefined
): Promise<void> {
  if (!role || role === account.role) {
    return
  }

  if (role === "reseller" && account.reseller_account_id) {
    throw ruleBroken(
      "role: this account is an end customer of a reseller, so its role stays user.",
      "esd_end_customer_stays_user"
    )
  }

  const endCustomer = await knex("esd_account")
    .select("id")
    .where({ reseller_account_id: account.id, deleted_at: null })
    .first()

  if (role === "user" && endCustomer) {
    throw ruleBroken(
      "role: this reseller has end customers, so its role stays reseller.",
      "esd_reseller_has_end_customers"
    )
  }
}
