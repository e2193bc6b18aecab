import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { Actor } from "../../types"
import {
  addToLedger,
  LEDGER_OF_CHANGED,
  ledgerBindings,
} from "../ledger/ledger"

/**
 * Makes a licence without a key wait to be bought again because a person asked,
 * and its refused accounts with it. The note of earlier calls stays, so that
 * the vendor is asked before anything is bought.
 *
 * @returns the accounts to synchronize; null when the licence has its key, is
 * cancelled or is not paid.
 */
export async function requestRetry(
  knex: Knex,
  assetId: string,
  actor: Actor
): Promise<string[] | null> {
  return knex.transaction(async (transaction) => {
    const { rowCount } = await transaction.raw<{ rowCount: number }>(
      `with changed as (
         update esd_asset
            set sync_status = 'unsynchronized', sync_reason = 'queued',
                sync_error = null, sync_attempts = 0, updated_at = now()
          where id = ? and status = 'active' and sync_status <> 'synchronized'
            and sync_reason is distinct from 'awaiting_payment'
         returning id
       ) ${LEDGER_OF_CHANGED}`,
      [assetId, ...ledgerBindings({ action: "retry_requested", actor })]
    )

    if (!rowCount) {
      return null
    }

    const { rows } = await transaction.raw<{ rows: Array<{ id: string }> }>(
      `with refused as (
         select acc.id
           from esd_account acc
           join esd_asset a on acc.id in (a.account_id, a.reseller_account_id)
          where a.id = ? and acc.sync_status = 'failed'
          order by acc.id
            for update of acc
       )
       update esd_account acc
          set sync_status = 'unsynchronized', sync_attempts = 0,
              sync_requested_at = now(), updated_at = now()
         from refused
        where acc.id = refused.id
       returning acc.id`,
      [assetId]
    )
    const accounts = rows.map(({ id }) => id)
    await addToLedger(
      transaction,
      accounts.map((account_id) => ({
        account_id,
        action: "account_sync_requested",
        actor,
      }))
    )

    return accounts
  })
}
