/** The columns of a changed cancellation, of a licence `a` and a cancellation `c`. */
export const CHANGED_COLUMNS = `
  c.id, a.id as asset_id, a.order_id, a.connection_id, c.status,
  c.requested_by_type, a.sync_status, a.email_status`

/**
 * `INSERT` of the ledger row of one changed cancellation, where a CTE named
 * `changed` yields the columns above. Its bindings: the row's id, the action,
 * who did it, and what they said.
 */
export const LEDGER_OF_CANCELLATION = `
  insert into esd_ledger_entry
    (id, asset_id, action, actor_type, actor_id, details)
  select ?, asset_id, ?, ?, ?, jsonb_strip_nulls(
           jsonb_build_object('cancellation_id', id, 'comment', ?::text))
    from changed`
