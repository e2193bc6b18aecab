import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type {
  EsdNotificationChanges,
  EsdNotificationEvent,
} from "../../../../types"
import { newId } from "../../lib/new-id"
import type { Actor } from "../../types"
import { addToLedger } from "../ledger/ledger"
import { takeTurn } from "../store-limits/take-turn"
import { checkNotification } from "./check-notification"
import { mergeNotification } from "./merge-notification"
import { readNotifications } from "./read-notifications"

/**
 * Stores a change of an e-mail's settings, and in the ledger who made it: who
 * gets copies gets keys. Two changes at once take turns, so that neither undoes
 * what the other does not name.
 *
 * @throws MedusaError when an e-mail cannot have such settings
 */
export function updateNotification(
  knex: Knex,
  event: EsdNotificationEvent,
  changes: EsdNotificationChanges,
  actor: Actor
): Promise<void> {
  return knex.transaction(async (transaction) => {
    await takeTurn(transaction, `notification ${event}`)

    const stored = await readNotifications(transaction)
    const next = mergeNotification(stored.get(event)!, changes)
    checkNotification(next)

    await transaction.raw(
      `insert into esd_notification
         (id, event, is_enabled, "to", cc, copy_reseller, texts)
       values (?, ?, ?, ?::text[], ?::text[], ?, ?::jsonb)
       on conflict (event) do update
          set is_enabled = excluded.is_enabled, "to" = excluded."to",
              cc = excluded.cc, copy_reseller = excluded.copy_reseller,
              texts = excluded.texts, updated_at = now(), deleted_at = null`,
      [
        newId("esdn"),
        event,
        next.is_enabled,
        next.to,
        next.cc,
        next.copy_reseller,
        JSON.stringify(next.texts),
      ]
    )
    await addToLedger(transaction, [
      {
        action: "notification_changed",
        actor,
        details: {
          event,
          changed: Object.keys(changes).sort().join(", "),
          is_enabled: String(next.is_enabled),
          to: next.to.join(", "),
          cc: next.cc.join(", "),
          copy_reseller: String(next.copy_reseller),
        },
      },
    ])
  })
}
