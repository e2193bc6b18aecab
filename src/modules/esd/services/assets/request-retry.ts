import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { Actor } from "../../types"
import { requestSyncsWhere } from "../accounts/request-syncs"
import { LEDGER_OF_CHANGED, ledgerBindings } from "../ledger/ledger"

/**
 * Makes a licence without a key wait to be bought again because a person asked,
 * and with it those of its accounts that the vendor does not know. The note of
 * earlier calls stays, so that the vendor is asked before anything is bought.
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

    return requestSyncsWhere(
      transaction,
      {
        where: `sync_status <> 'synchronized' and id in (
          select unnest(array[account_id, reseller_account_id])
            from esd_asset
           where id = ?)`,
        bindings: [assetId],
      },
      actor
    )
  })
}
