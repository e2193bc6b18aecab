import type { Knex } from "@medusajs/framework/mikro-orm/knex"

/** The part of an envelope that names its encryption key; in these words it stands in an index. */
const KEY_ID = "split_part(token_envelope, '.', 2)"
const SEALED = "token_envelope is not null and deleted_at is null"

/**
 * The ids of the encryption keys that stored licences are sealed with. Jumps in
 * the index from one id to the next, however many licences share it.
 */
export async function findUsedKeys(knex: Knex): Promise<string[]> {
  const { rows } = await knex.raw<{ rows: Array<{ id: string }> }>(
    `with recursive used as (
       (select ${KEY_ID} as id from esd_asset where ${SEALED}
         order by 1 limit 1)
       union all
       select (select ${KEY_ID} from esd_asset
                where ${SEALED} and ${KEY_ID} > used.id
                order by 1 limit 1)
         from used where used.id is not null
     )
     select id from used where id is not null`
  )

  return rows.map(({ id }) => id)
}
