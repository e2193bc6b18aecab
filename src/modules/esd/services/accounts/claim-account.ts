import type { Knex } from "@medusajs/framework/mikro-orm/knex"

/** An account that this worker may synchronize until the lease runs out. */
export type ClaimedAccount = {
  id: string
  /** The account's id as the vendor is told it. */
  client_account_id: string
  connection_id: string
  role: "reseller" | "user"
  email: string
  company_name: string | null
  first_name: string | null
  last_name: string | null
  country: string
  sync_attempts: number
  /** Names this claim; only its holder may give the account back. */
  claim: string
}

/** How an account is taken. */
export type AccountClaim = {
  /** How long the taker has it for itself, in milliseconds. */
  leaseMs: number
  /** Shortest and longest pause between two tries, in milliseconds. */
  baseDelayMs: number
  maxDelayMs: number
}

/**
 * Takes an account that the vendor does not know yet; whoever comes second gets
 * null. So does whoever comes too soon after a failure: all licences that wait
 * for one account share its tries, and must not use them up in a minute.
 */
export async function claimAccount(
  knex: Knex,
  accountId: string,
  { leaseMs, baseDelayMs, maxDelayMs }: AccountClaim
): Promise<ClaimedAccount | null> {
  const { rows } = await knex.raw<{ rows: ClaimedAccount[] }>(
    `update esd_account
        set sync_claimed_until = now() + ? * interval '1 millisecond',
            sync_attempts = sync_attempts + 1,
            sync_requested_at = coalesce(sync_requested_at, now()),
            last_sync_at = now(), updated_at = now()
      where id = ?
        and sync_status = 'unsynchronized'
        and deleted_at is null
        and (sync_claimed_until is null or sync_claimed_until < now())
        and (sync_attempts = 0 or last_sync_at is null or last_sync_at < now()
          - least(? * power(2, least(sync_attempts, 30) - 1), ?)
            * interval '1 millisecond')
     returning id, client_account_id, connection_id, role,
               coalesce(microsoft_email, email) as email,
               company_name, first_name, last_name, country,
               sync_attempts::int as sync_attempts,
               sync_claimed_until::text as claim`,
    [leaseMs, accountId, baseDelayMs, maxDelayMs]
  )

  return rows[0] ?? null
}
