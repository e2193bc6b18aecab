import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { Actor } from "../../types"
import { requestSyncsWhere } from "../accounts/request-syncs"
import {
  LEDGER_OF_MANY,
  ledgerBindingsOfMany,
  newLedgerId,
} from "../ledger/ledger"
import type { AcceptedLicence } from "./accepted-licence"

/** Licences that are to be bought again, and accounts that are to be synchronized for them. */
export type RequestedRetries = {
  accepted: AcceptedLicence[]
  account_ids: string[]
}

/**
 * Makes licences without a key wait to be bought again because a person asked,
 * and with them those of their accounts that the vendor does not know. The note
 * of earlier calls stays, so that the vendor is asked before anything is
 * bought. What has its key, is cancelled or is not paid is left as it is, and
 * what did not fail for the reason, if one is given.
 */
export async function requestRetries(
  knex: Knex,
  assetIds: string[],
  actor: Actor,
  failedFor: string | null = null
): Promise<RequestedRetries> {
  return knex.transaction(async (transaction) => {
    const { rows: accepted } = await transaction.raw<{
      rows: AcceptedLicence[]
    }>(
      `with given as (
         select * from unnest(?::text[], ?::text[]) as g (id, ledger_id)
       ), locked as (
         select a.id, g.ledger_id
           from esd_asset a
           join given g on g.id = a.id
          where a.status = 'active' and a.sync_status <> 'synchronized'
            and a.sync_reason is distinct from 'awaiting_payment'
            and (?::text is null
              or (a.sync_status = 'failed' and a.sync_reason = ?))
          order by a.id
            for update of a
       ), changed as (
         update esd_asset a
            set sync_status = 'unsynchronized', sync_reason = 'queued',
                sync_error = null, sync_attempts = 0, updated_at = now()
           from locked l
          where a.id = l.id
         returning a.id, a.connection_id, l.ledger_id
       ), noted as (${LEDGER_OF_MANY})
       select id, connection_id from changed`,
      [
        assetIds,
        assetIds.map(newLedgerId),
        failedFor,
        failedFor,
        ...ledgerBindingsOfMany({ action: "retry_requested", actor }),
      ]
    )
    const account_ids = accepted.length
      ? await requestSyncsWhere(
          transaction,
          {
            where: `sync_status <> 'synchronized' and id in (
              select unnest(array[account_id, reseller_account_id])
                from esd_asset
               where id = any(?))`,
            bindings: [accepted.map(({ id }) => id)],
          },
          actor
        )
      : []

    return { accepted, account_ids }
  })
}
