import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { newLedgerId } from "../ledger/ledger"

/** A credit note and the licences that it gives back. */
export type IssuedCredit = {
  id: string
  number: string
  asset_ids: string[]
}

/**
 * Notes at cancelled licences and their cancellations which credit note gives
 * their price back, with the ledger. Who comes second changes nothing.
 */
export async function noteCredit(
  knex: Knex,
  { id, number, asset_ids }: IssuedCredit
): Promise<void> {
  await knex.raw(
    `with credited as (
       select a.id, k.ledger_id
         from esd_asset a
         join unnest(?::text[], ?::text[]) as k (id, ledger_id)
           on k.id = a.id
        where a.status = 'cancelled' and a.credit_note_id is null
        order by a.id
          for update of a
     ), changed as (
       update esd_asset a
          set credit_note_id = ?, updated_at = now()
         from credited
        where a.id = credited.id
       returning a.id, credited.ledger_id
     ), noted as (
       update esd_cancellation
          set credit_note_id = ?, updated_at = now()
        where asset_id = any(?)
          and status = 'returned'
          and credit_note_id is null
          and deleted_at is null
     )
     insert into esd_ledger_entry
       (id, asset_id, action, actor_type, actor_id, details)
     select ledger_id, id, 'credited', 'system', null, ?::jsonb from changed`,
    [
      asset_ids,
      asset_ids.map(() => newLedgerId()),
      id,
      id,
      asset_ids,
      JSON.stringify({ number, invoice_id: id }),
    ]
  )
}
