import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { Actor } from "../../types"
import {
  LEDGER_OF_MANY,
  ledgerBindingsOfMany,
  newLedgerId,
} from "../ledger/ledger"
import type { AcceptedLicence } from "./accepted-licence"

type Request = {
  actor: Actor
  /** Where these sendings go, if not to each licence's own address. */
  to?: string | null
}

/** An e-mail that is not out yet: one that is being sent or was promised to somebody, or any at all. */
const IN_THE_WAY = {
  own: `a.email_status = 'pending'
    and (a.email_to is not null
      or coalesce(a.email_claimed_until > now(), false))`,
  redirected: "a.email_status = 'pending'",
}

/**
 * Makes the e-mails of licences wait to be sent again because a person asked.
 * What has no key yet, is cancelled or may be soon is left as it is. A licence has one
 * e-mail that waits, so none of another receiver takes the place of another.
 */
export async function requestResends(
  knex: Knex,
  assetIds: string[],
  { actor, to = null }: Request
): Promise<AcceptedLicence[]> {
  const { rows } = await knex.raw<{ rows: AcceptedLicence[] }>(
    `with given as (
       select * from unnest(?::text[], ?::text[]) as g (id, ledger_id)
     ), locked as (
       select a.id, g.ledger_id
         from esd_asset a
         join given g on g.id = a.id
        where a.sync_status = 'synchronized' and a.status = 'active'
          and not (${to === null ? IN_THE_WAY.own : IN_THE_WAY.redirected})
        order by a.id
          for update of a
     ), changed as (
       update esd_asset a
          set email_status = 'pending', email_error = null, email_attempts = 0,
              email_resends = a.email_resends + 1, email_claimed_until = null,
              email_to = ?, updated_at = now()
         from locked l
        where a.id = l.id
       returning a.id, a.connection_id, l.ledger_id
     ), noted as (${LEDGER_OF_MANY})
     select id, connection_id from changed`,
    [
      assetIds,
      assetIds.map(newLedgerId),
      to,
      ...ledgerBindingsOfMany({
        action: "resend_requested",
        actor,
        details: to === null ? undefined : { to },
      }),
    ]
  )

  return rows
}
