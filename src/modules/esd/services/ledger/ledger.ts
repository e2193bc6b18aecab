import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { newId } from "../../lib/new-id"
import type { Actor } from "../../types"

/** What can stand in the ledger. */
export type LedgerAction =
  | "created"
  | "payment_received"
  | "synchronized"
  | "token_pending"
  | "sync_deferred"
  | "sync_refused"
  | "retry_requested"
  | "order_canceled"
  | "cancelled"
  | "cancellation_requested"
  | "cancellation_withdrawn"
  | "cancellation_declined"
  | "cancellation_accepted"
  | "cancellation_deferred"
  | "cancellation_refused"
  | "credited"
  | "refunded"
  | "email_sent"
  | "email_deferred"
  | "email_failed"
  | "email_suppressed"
  | "resend_requested"
  | "refresh_requested"
  | "refreshed"
  | "revealed"
  | "notification_changed"
  | "account_created"
  | "account_changed"
  | "account_sync_requested"
  | "account_synchronized"
  | "account_sync_failed"
  | "account_sync_superseded"
  | "account_forgotten"

/** One row to come. `details` never holds a key, a link or a credential. */
export type LedgerRow = {
  asset_id?: string
  account_id?: string
  action: LedgerAction
  actor?: Actor
  details?: Record<string, string | number | null>
}

/** PostgreSQL takes 65,535 bindings in a statement, and a row has seven. */
const ROWS_PER_STATEMENT = 1000

/** The plugin acting by itself. */
export const SYSTEM: Actor = { type: "system", id: null }

/**
 * `INSERT` of a ledger row that only takes place for the rows that a CTE named
 * `changed` yields, so that state and history change in one statement.
 */
export const LEDGER_OF_CHANGED = `
  insert into esd_ledger_entry
    (id, asset_id, action, actor_type, actor_id, details)
  select ?, id, ?, ?, ?, ?::jsonb from changed`

/**
 * The same for many rows at once, where `changed` yields `ledger_id` and
 * `details` as well. Its one binding is the action; the plugin is the actor.
 */
export const LEDGER_OF_GATHERED = `
  insert into esd_ledger_entry
    (id, asset_id, action, actor_type, actor_id, details)
  select ledger_id, id, ?, 'system', null, details from changed`

/** The same, by a person: `changed` yields `ledger_id`, and all rows have the same details. */
export const LEDGER_OF_MANY = `
  insert into esd_ledger_entry
    (id, asset_id, action, actor_type, actor_id, details)
  select ledger_id, id, ?, ?, ?, ?::jsonb from changed`

/** Bindings of {@link LEDGER_OF_MANY}. */
export function ledgerBindingsOfMany(row: LedgerRow): Array<string | null> {
  return ledgerBindings(row).slice(1)
}

/** Bindings of {@link LEDGER_OF_CHANGED}. */
export function ledgerBindings({
  action,
  actor = SYSTEM,
  details,
}: LedgerRow): Array<string | null> {
  return [
    newLedgerId(),
    action,
    actor.type,
    actor.id,
    details ? JSON.stringify(details) : null,
  ]
}

/** Adds rows to the ledger, in the given order, however many. */
export async function addToLedger(
  knex: Knex,
  rows: LedgerRow[]
): Promise<void> {
  if (!rows.length) {
    return
  }

  await knex.batchInsert(
    "esd_ledger_entry",
    rows.map(({ asset_id, account_id, action, actor = SYSTEM, details }) => ({
      id: newLedgerId(),
      asset_id: asset_id ?? null,
      account_id: account_id ?? null,
      action,
      actor_type: actor.type,
      actor_id: actor.id,
      details: details ? JSON.stringify(details) : null,
    })),
    ROWS_PER_STATEMENT
  )
}

/** Id of a row to come. */
export function newLedgerId(): string {
  return newId("esdle")
}
