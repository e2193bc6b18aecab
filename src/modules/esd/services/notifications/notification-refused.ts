import { MedusaError } from "@medusajs/framework/utils"

/**
 * Codes of what notifications are refused by. They answer 422. A stable list,
 * e.g. for translations.
 */
export const NOTIFICATION_REFUSAL_CODES = [
  "esd_notification_address_invalid",
  "esd_notification_address_twice",
  "esd_notification_always_sent",
  "esd_notification_line_break",
  "esd_notification_no_copies",
  "esd_notification_no_reseller_copy",
  "esd_notification_test_refused",
  "esd_notification_text_too_long",
  "esd_notification_too_many_addresses",
  "esd_notification_variable_unknown",
] as const

export type NotificationRefusalCode =
  (typeof NOTIFICATION_REFUSAL_CODES)[number]

/** A refusal with its sentence, which names the field and what is wrong with it. */
export function notificationRefused(
  code: NotificationRefusalCode,
  sentence: string
): MedusaError {
  return new MedusaError(MedusaError.Types.INVALID_DATA, sentence, code)
}

/** Says whether an error's code is that of a refused notification. */
export function isNotificationRefusal(
  code: unknown
): code is NotificationRefusalCode {
  return NOTIFICATION_REFUSAL_CODES.includes(code as NotificationRefusalCode)
}
