import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { newId } from "../../lib/new-id"
import type { EnsureAccountInput } from "../../account-types"
import { addToLedger } from "../ledger/ledger"

type AccountRow = EnsureAccountInput & {
  id: string
  reseller_account_id: string | null
  deleted_at: Date | null
}

/**
 * Finds the account of a buyer on a connection, or creates it; who is a
 * reseller on another connection becomes one here, too. Two orders of one buyer
 * at the same moment end with one account: a unique index decides.
 *
 * @returns the account's id.
 */
export async function ensureAccount(
  knex: Knex,
  input: EnsureAccountInput
): Promise<string> {
  const account = { ...input, email: input.email.trim().toLowerCase() }
  const known = await findAccount(knex, account)

  if (known) {
    return known
  }

  const [created] = await knex<AccountRow>("esd_account")
    .insert({
      ...account,
      id: newId("esdacc"),
      role: (await isReseller(knex, input.customer_id))
        ? "reseller"
        : account.role,
    })
    .onConflict()
    .ignore()
    .returning("id")

  if (created) {
    await addToLedger(knex, [
      { account_id: created.id, action: "account_created" },
    ])

    return created.id
  }

  return (await findAccount(knex, account)) as string
}

async function findAccount(
  knex: Knex,
  { connection_id, customer_id, email }: EnsureAccountInput
): Promise<string | undefined> {
  const query = knex<AccountRow>("esd_account")
    .select("id")
    .where({ connection_id })
    .whereNull("deleted_at")

  const account = await (
    customer_id
      ? query.where({ customer_id })
      : query
          .where({ email })
          .whereNull("customer_id")
          .whereNull("reseller_account_id")
  ).first()

  return account?.id
}

async function isReseller(
  knex: Knex,
  customer_id: string | null
): Promise<boolean> {
  const account =
    customer_id &&
    (await knex("esd_account")
      .select("id")
      .where({ customer_id, role: "reseller", deleted_at: null })
      .first())

  return Boolean(account)
}
