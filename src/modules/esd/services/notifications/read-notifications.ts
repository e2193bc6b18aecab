import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type {
  EsdNotificationEvent,
  EsdNotificationSettings,
} from "../../../../types"
import { NOTIFICATION_EVENTS } from "./notification-events"

/** An e-mail's settings as they are stored; built in where nobody changed them. */
export type StoredNotification = EsdNotificationSettings & {
  updated_at: string | null
}

/** The settings of all e-mails by event, in the order of lists. */
export async function readNotifications(
  knex: Knex
): Promise<Map<EsdNotificationEvent, StoredNotification>> {
  const { rows } = await knex.raw<{
    rows: Array<Omit<StoredNotification, "updated_at"> & { updated_at: Date }>
  }>(
    `select event, is_enabled, "to", cc, copy_reseller, texts, updated_at
       from esd_notification
      where deleted_at is null`
  )
  const stored = new Map(rows.map((row) => [row.event, row]))
  const events = Object.keys(NOTIFICATION_EVENTS) as EsdNotificationEvent[]

  return new Map(
    events.map((event) => {
      const row = stored.get(event)

      return [
        event,
        row
          ? { ...row, updated_at: new Date(row.updated_at).toISOString() }
          : builtIn(event),
      ]
    })
  )
}

function builtIn(event: EsdNotificationEvent): StoredNotification {
  return {
    event,
    is_enabled: true,
    to: [],
    cc: [],
    copy_reseller: false,
    texts: {},
    updated_at: null,
  }
}
