import type { Wording } from "../wording"

/** What an e-mail is called. */
export function notificationName(event: string, t: Wording["t"]): string {
  return t(`notifications.events.${event}.name`, { defaultValue: event })
}
