import { MedusaError } from "@medusajs/framework/utils"
import type { EsdNotificationEvent } from "../../../../types"

/** What can be set about an e-mail. */
export type NotificationRules = {
  /** Names that its subject and introduction may have as `{{name}}`: never a key, never a link. */
  variables: readonly string[]
  canBeDisabled: boolean
  /** Whether others than its recipient may get it. */
  canBeCopied: boolean
  canCopyReseller: boolean
}

/** What customers are told of the cancellation of their licences. */
const ABOUT_CANCELLATIONS: NotificationRules = {
  variables: [
    "shop_name",
    "product_title",
    "order_number",
    "recipient_name",
    "licence_count",
  ],
  canBeDisabled: true,
  canBeCopied: true,
  canCopyReseller: false,
}

/** The e-mails whose settings staff can change, in the order of lists. */
export const NOTIFICATION_EVENTS: Record<
  EsdNotificationEvent,
  NotificationRules
> = {
  welcome: {
    variables: [
      "shop_name",
      "product_title",
      "sku",
      "order_number",
      "recipient_name",
      "licence_number",
      "licence_count",
    ],
    canBeDisabled: true,
    canBeCopied: true,
    canCopyReseller: true,
  },
  order_invoice: {
    variables: [
      "shop_name",
      "order_number",
      "recipient_name",
      "invoice_number",
      "total",
      "licence_count",
    ],
    canBeDisabled: true,
    canBeCopied: true,
    canCopyReseller: false,
  },
  credit_note: {
    variables: [
      "shop_name",
      "order_number",
      "recipient_name",
      "credit_note_number",
      "invoice_number",
      "total",
      "licence_count",
    ],
    canBeDisabled: true,
    canBeCopied: true,
    canCopyReseller: false,
  },
  // Its link opens all keys of an order, so it goes to the order's address alone.
  lost_key: {
    variables: ["shop_name", "order_number", "recipient_name"],
    canBeDisabled: false,
    canBeCopied: false,
    canCopyReseller: false,
  },
  cancellation_requested: ABOUT_CANCELLATIONS,
  cancellation_withdrawn: ABOUT_CANCELLATIONS,
  cancellation_approved: ABOUT_CANCELLATIONS,
  cancellation_declined: ABOUT_CANCELLATIONS,
  staff_cancellation: {
    variables: [
      "shop_name",
      "what_happened",
      "product_title",
      "order_number",
      "licence_count",
    ],
    canBeDisabled: true,
    canBeCopied: true,
    canCopyReseller: false,
  },
  staff_failure: {
    variables: ["shop_name", "reason", "licence_count"],
    canBeDisabled: true,
    canBeCopied: true,
    canCopyReseller: false,
  },
}

/**
 * The event of a name.
 *
 * @throws MedusaError `not_found` for any other name.
 */
export function notificationEvent(name: string): EsdNotificationEvent {
  if (!Object.hasOwn(NOTIFICATION_EVENTS, name)) {
    throw new MedusaError(
      MedusaError.Types.NOT_FOUND,
      `There is no notification "${name}". There are: ${Object.keys(NOTIFICATION_EVENTS).join(", ")}.`
    )
  }

  return name as EsdNotificationEvent
}
