import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { AccountSelection } from "../../account-types"
import type { Actor } from "../../types"
import { addToLedger } from "../ledger/ledger"

type Wanted = {
  selection: AccountSelection
  /** The connections of the options; accounts of others cannot be synchronized. */
  connectionIds: string[]
}

/**
 * Lets many accounts be synchronized because a person asked. One whose call is
 * on its way is joined; one whose connection is gone is left out. Rows are
 * locked in the order of their ids, as everywhere, so that no two statements
 * wait for each other in a ring.
 *
 * @returns the ids of those that are to be synchronized.
 */
export async function requestSyncs(
  knex: Knex,
  { selection, connectionIds }: Wanted,
  actor: Actor
): Promise<string[]> {
  const [where, binding] =
    "ids" in selection
      ? ["id = any(?)", selection.ids]
      : ["sync_status = ?", selection.sync_status]

  return requestSyncsWhere(
    knex,
    {
      where: `${where} and connection_id = any(?)`,
      bindings: [binding, connectionIds],
    },
    actor
  )
}

/** The same for the accounts that a condition finds. */
export async function requestSyncsWhere(
  knex: Knex,
  { where, bindings }: { where: string; bindings: Array<string | string[]> },
  actor: Actor
): Promise<string[]> {
  return knex.transaction(async (transaction) => {
    const { rows } = await transaction.raw<{ rows: Array<{ id: string }> }>(
      `with wanted as (
         select id,
                sync_status = 'unsynchronized'
                  and coalesce(sync_claimed_until > now(), false)
                  as is_on_its_way
           from esd_account
          where (${where}) and deleted_at is null
          order by id
            for update
       )
       update esd_account acc
          set sync_requested_at = now(), sync_status = 'unsynchronized',
              sync_attempts = case when is_on_its_way
                then acc.sync_attempts else 0 end,
              sync_error_code = case when is_on_its_way
                then acc.sync_error_code end,
              sync_error = case when is_on_its_way then acc.sync_error end,
              updated_at = now()
         from wanted
        where acc.id = wanted.id
       returning acc.id`,
      bindings
    )

    await addToLedger(
      transaction,
      rows.map(({ id }) => ({
        account_id: id,
        action: "account_sync_requested",
        actor,
      }))
    )

    return rows.map(({ id }) => id)
  })
}
