import type { Knex } from "@medusajs/framework/mikro-orm/knex"

/** An account that this worker may synchronize until the lease runs out. */
export type ClaimedAccount = {
  id: string
  connection_id: string
  role: "reseller" | "user"
  email: string
  company_name: string | null
  first_name: string | null
  last_name: string | null
  country: string
  sync_attempts: number
}

/** Takes an account that the vendor does not know yet; whoever comes second gets null. */
export async function claimAccount(
  knex: Knex,
  accountId: string,
  leaseMs: number
): Promise<ClaimedAccount | null> {
  const { rows } = await knex.raw<{ rows: ClaimedAccount[] }>(
    `update esd_account
        set sync_claimed_until = now() + ? * interval '1 millisecond',
            sync_attempts = sync_attempts + 1,
            last_sync_at = now(), updated_at = now()
      where id = ?
        and sync_status = 'unsynchronized'
        and deleted_at is null
        and (sync_claimed_until is null or sync_claimed_until < now())
     returning id, connection_id, role, coalesce(microsoft_email, email) as email,
               company_name, first_name, last_name, country,
               sync_attempts::int as sync_attempts`,
    [leaseMs, accountId]
  )

  return rows[0] ?? null
}
