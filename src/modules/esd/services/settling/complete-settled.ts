import type { Knex } from "@medusajs/framework/mikro-orm/knex"

/** What an order's settling found. */
export type SettledLicences = {
  order_id: string
  /** Licences that stand on no invoice, so that nothing is due for them. */
  uninvoiced: string[]
}

/**
 * Completes the returned cancellations of an order that are credited and
 * refunded, or for which neither is due. The lock on the licences keeps an
 * invoice that is being issued from slipping past: it is seen here, or sees
 * afterwards that the cancellation is completed.
 */
export async function completeSettled(
  knex: Knex,
  { order_id, uninvoiced }: SettledLicences
): Promise<void> {
  await knex.raw(
    `with uncharged as (
       select id from esd_asset
        where id = any(?) and invoice_id is null
        order by id
          for update
     )
     update esd_cancellation c
        set status = 'completed', completed_at = now(), updated_at = now()
      where c.order_id = ?
        and c.status = 'returned'
        and c.deleted_at is null
        and case when c.credit_note_id is null
          then c.asset_id in (select id from uncharged)
          else not exists (
            select 1 from esd_refund r
             where r.credit_note_id = c.credit_note_id
               and r.status in ('pending', 'failed'))
          end`,
    [uninvoiced, order_id]
  )
}
