import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { AccountChanges } from "../../account-types"
import type { Actor } from "../../types"
import { newId } from "../../lib/new-id"
import { addToLedger } from "../ledger/ledger"
import { asConflict } from "./as-conflict"
import { checkCustomer } from "./check-customer"
import { checkRole } from "./check-role"
import { type AccountToChange, planChange } from "./plan-change"
import { toAddress } from "./to-address"

type Request = {
  changes: AccountChanges
  /** Whether to synchronize even where the vendor would be told nothing new. */
  synchronize: boolean
  actor: Actor
}

/**
 * Changes an account because a person asked, and lets it be synchronized again
 * where the vendor has to be told. A call that is on its way with the old data
 * is let end: `releaseAccount` sees that it was overtaken.
 *
 * @returns whether a synchronization is to be enqueued; null for an unknown id
 * @throws MedusaError `conflict`, or one with a code of `BROKEN_RULE_CODES`.
 */
export async function changeAccount(
  knex: Knex,
  id: string,
  { changes, synchronize, actor }: Request
): Promise<{ is_sync_wanted: boolean } | null> {
  try {
    return await knex.transaction(async (transaction) => {
      const account = await lockAccount(transaction, id)

      if (!account) {
        return null
      }

      checkCustomer(account, changes.customer_id)
      await checkRole(transaction, account, changes.role)

      const plan = planChange(account, changes, synchronize)
      const { address } = changes
      await transaction("esd_account")
        .where({ id })
        .update({
          ...plan.changes,
          ...(address !== undefined && { address: toAddress(address) }),
          ...(plan.replaces && { client_account_id: newId(id) }),
          ...(plan.restarts && {
            sync_status: "unsynchronized",
            sync_attempts: 0,
            sync_error_code: null,
            sync_error: null,
          }),
          ...(plan.requests && { sync_requested_at: transaction.fn.now() }),
          updated_at: transaction.fn.now(),
        })
      await addToLedger(transaction, [
        ...(plan.changed.length
          ? [
              {
                account_id: id,
                action: "account_changed" as const,
                actor,
                details: { fields: plan.changed.join(", ") },
              },
            ]
          : []),
        ...(plan.requests
          ? [
              {
                account_id: id,
                action: "account_sync_requested" as const,
                actor,
              },
            ]
          : []),
      ])

      return { is_sync_wanted: plan.requests }
    })
  } catch (error) {
    throw asConflict(error)
  }
}

async function lockAccount(
  knex: Knex,
  id: string
): Promise<AccountToChange | undefined> {
  const { rows } = await knex.raw<{ rows: AccountToChange[] }>(
    `select *, sync_attempts::int as sync_attempts,
            coalesce(sync_claimed_until > now(), false) as is_claimed
       from esd_account
      where id = ? and deleted_at is null
        for update`,
    [id]
  )

  return rows[0]
}
