import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { newId } from "../../lib/new-id"
import type { CreateAccountInput } from "../../account-types"
import type { Actor } from "../../types"
import { addToLedger } from "../ledger/ledger"
import { asConflict } from "./as-conflict"
import { ruleBroken } from "./rule-broken"
import { toAddress } from "./to-address"

/**
 * Creates an account because a person asked.
 *
 * @returns its id
 * @throws MedusaError `conflict` when there is one; one with a code of
 * `BROKEN_RULE_CODES` for a reseller account that cannot have it.
 */
export async function createAccount(
  knex: Knex,
  input: CreateAccountInput,
  actor: Actor
): Promise<string> {
  const id = newId("esdacc")

  try {
    await knex.transaction(async (transaction) => {
      await checkReseller(transaction, input)
      await transaction("esd_account").insert({
        ...input,
        id,
        client_account_id: id,
        address: toAddress(input.address),
      })
      await addToLedger(transaction, [
        { account_id: id, action: "account_created", actor },
      ])
    })
  } catch (error) {
    throw asConflict(error)
  }

  return id
}

async function checkReseller(
  knex: Knex,
  { role, reseller_account_id, connection_id }: CreateAccountInput
): Promise<void> {
  if (!reseller_account_id) {
    return
  }

  if (role === "reseller") {
    throw ruleBroken(
      "reseller_account_id: a reseller belongs to no other reseller. Leave it out, or choose the role user.",
      "esd_reseller_has_no_reseller"
    )
  }

  // Shared lock: nobody may take the role away until the end customer is there.
  const reseller = await knex("esd_account")
    .select("role", "connection_id")
    .where({ id: reseller_account_id, deleted_at: null })
    .forShare()
    .first()

  if (reseller?.role !== "reseller") {
    throw ruleBroken(
      "reseller_account_id: there is no reseller account with this id. End customers belong to an account whose role is reseller.",
      "esd_reseller_unknown"
    )
  }

  if (reseller.connection_id !== connection_id) {
    throw ruleBroken(
      "reseller_account_id: the reseller's account is on another connection. Choose the reseller's account on the same one.",
      "esd_reseller_on_other_connection"
    )
  }
}
