import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { MailClaim } from "../../types"
import type { SealedLicence } from "../licence-vault"

/** The mail's licence with its sealed secrets. */
export type SealedMailClaim = MailClaim & SealedLicence

/** Takes unsent e-mails for one try; who comes second gets nothing. A key that may be returned waits until it is decided about. */
export async function claimMails(
  knex: Knex,
  assetIds: readonly string[],
  leaseMs: number
): Promise<SealedMailClaim[]> {
  const { rows } = await knex.raw<{ rows: SealedMailClaim[] }>(
    `with unsent as (
       select id
         from esd_asset
        where id = any(?)
          and sync_status = 'synchronized'
          and status = 'active'
          and email_status = 'pending'
          and (email_claimed_until is null or email_claimed_until < now())
        order by id
          for update
     )
     update esd_asset
        set email_claimed_until = now() + ? * interval '1 millisecond',
            email_attempts = email_attempts + 1, updated_at = now()
      where id in (select id from unsent)
     returning id, order_id, order_display_id::int as order_display_id,
               customer_id, coalesce(email_to, delivery_email) as delivery_email,
               email_to is not null as is_redirected,
               (select r.email from esd_account r
                 where r.id = esd_asset.reseller_account_id) as reseller_email,
               recipient_name, locale, purchased_at,
               sku, product_title, unit_index::int as unit_index,
               unit_count::int as unit_count, download_link,
               email_attempts::int as email_attempts,
               email_resends::int as email_resends,
               email_claimed_until::text as claim,
               token_envelope, activation_link_envelope`,
    [[...assetIds], leaseMs]
  )

  return rows
}
