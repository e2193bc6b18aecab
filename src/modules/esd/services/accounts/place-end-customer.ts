import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type {
  PlacedEndCustomer,
  PlaceEndCustomerInput,
} from "../../account-types"
import { newId } from "../../lib/new-id"
import type { EsdAccountRecord } from "../../types"
import { addToLedger } from "../ledger/ledger"

/** What an end customer's account on another connection is made of. */
const COPIED = [
  "email",
  "microsoft_email",
  "company_name",
  "first_name",
  "last_name",
  "phone",
  "country",
  "address",
] as const

type AccountRow = EsdAccountRecord & { address: object | null }

/**
 * Finds the end customer's account on the connection that a licence is bought
 * on, or makes it from the one that the order names.
 *
 * @returns null when who orders is no reseller there, or the account is not an
 * end customer of theirs.
 */
export async function placeEndCustomer(
  knex: Knex,
  { end_customer_id, customer_id, account_id }: PlaceEndCustomerInput
): Promise<PlacedEndCustomer | null> {
  const reseller = await knex<AccountRow>("esd_account")
    .where({ id: account_id, customer_id, role: "reseller" })
    .first()
  const named = await knex<AccountRow>("esd_account as named")
    .select("named.*")
    .join("esd_account as owner", "owner.id", "named.reseller_account_id")
    .where({
      "named.id": end_customer_id,
      "named.role": "user",
      "named.deleted_at": null,
      "owner.customer_id": customer_id,
      "owner.role": "reseller",
      "owner.deleted_at": null,
    })
    .first()

  if (!reseller || !named) {
    return null
  }

  const account =
    named.reseller_account_id === reseller.id
      ? named
      : await copyTo(knex, reseller, named)

  return {
    account_id: account.id,
    recipient_name:
      [named.first_name, named.last_name].filter(Boolean).join(" ") ||
      named.company_name,
  }
}

/** Two splits at the same moment end with one account: a unique index decides. */
async function copyTo(
  knex: Knex,
  reseller: AccountRow,
  named: AccountRow
): Promise<{ id: string }> {
  const copied = Object.fromEntries(
    COPIED.map((field) => [field, named[field]])
  )
  const [created] = await knex<AccountRow>("esd_account")
    .insert({
      ...copied,
      ...(named.address && {
        address: knex.raw("?::jsonb", [JSON.stringify(named.address)]),
      }),
      id: newId("esdacc"),
      role: "user",
      connection_id: reseller.connection_id,
      reseller_account_id: reseller.id,
    })
    .onConflict()
    .ignore()
    .returning("id")

  if (created) {
    await addToLedger(knex, [
      {
        account_id: created.id,
        action: "account_created",
        details: { copied_from: named.id },
      },
    ])

    return created
  }

  const known = await knex<AccountRow>("esd_account")
    .select("id")
    .where({
      reseller_account_id: reseller.id,
      email: named.email,
      deleted_at: null,
    })
    .first()

  return known as { id: string }
}
