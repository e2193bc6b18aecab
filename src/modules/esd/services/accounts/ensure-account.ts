import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { newId } from "../../lib/new-id"
import type { EnsureAccountInput } from "../../account-types"
import { addToLedger, SYSTEM } from "../ledger/ledger"
import { changeAccount } from "./change-account"

type AccountRow = EnsureAccountInput & {
  id: string
  client_account_id: string
  reseller_account_id: string | null
  deleted_at: Date | null
}

type KnownAccount = Pick<AccountRow, "id" | "role" | "reseller_account_id">

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
    await promote(knex, known, input.customer_id)

    return known.id
  }

  const id = newId("esdacc")
  const [created] = await knex<AccountRow>("esd_account")
    .insert({
      ...account,
      id,
      client_account_id: id,
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

  return (await findAccount(knex, account))!.id
}

/** A guest's account is never that of a reseller, whatever e-mail address the guest gives. */
async function findAccount(
  knex: Knex,
  { connection_id, customer_id, email }: EnsureAccountInput
): Promise<KnownAccount | undefined> {
  const query = knex<AccountRow>("esd_account")
    .select("id", "role", "reseller_account_id")
    .where({ connection_id })
    .whereNull("deleted_at")

  return (
    customer_id
      ? query.where({ customer_id })
      : query
          .where({ email, role: "user" })
          .whereNull("customer_id")
          .whereNull("reseller_account_id")
  ).first()
}

/** Makes the user a reseller who is one on another connection; the end customer of somebody else stays one. */
async function promote(
  knex: Knex,
  { id, role, reseller_account_id }: KnownAccount,
  customerId: string | null
): Promise<void> {
  if (
    role === "user" &&
    !reseller_account_id &&
    (await isReseller(knex, customerId))
  ) {
    await changeAccount(knex, id, {
      changes: { role: "reseller" },
      synchronize: false,
      actor: SYSTEM,
    })
  }
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
