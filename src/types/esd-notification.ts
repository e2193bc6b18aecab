/**
 * Something that happened to licences and that somebody is told: the customer,
 * or, for `staff_…`, the shop.
 */
export type EsdNoticeEvent =
  | "cancellation_requested"
  | "cancellation_withdrawn"
  | "cancellation_approved"
  | "cancellation_declined"
  | "staff_cancellation"
  | "staff_failure"

/** Something that an e-mail is sent about. */
export type EsdNotificationEvent =
  "welcome" | "order_invoice" | "credit_note" | "lost_key" | EsdNoticeEvent

/** A language that the e-mails are written in. */
export type EsdNotificationLanguage = "en" | "de"

/** What a shop says in an e-mail in its own words; the built-in text stands for what is absent. */
export type EsdNotificationText = {
  subject?: string
  /** Paragraphs, with blank lines between them. */
  introduction?: string
}

/** These words by language. */
export type EsdNotificationTexts = Partial<
  Record<EsdNotificationLanguage, EsdNotificationText>
>

/** How a shop wants an e-mail to be sent. */
export type EsdNotificationSettings = {
  event: EsdNotificationEvent
  is_enabled: boolean
  /** Who gets each of these e-mails besides its recipient. */
  to: string[]
  cc: string[]
  /** Whether a reseller gets a copy of the e-mails of its end customers' licences. */
  copy_reseller: boolean
  texts: EsdNotificationTexts
}

/** What can be changed of it. What is absent stays; an empty or null text gives the built-in one back. */
export type EsdNotificationChanges = {
  is_enabled?: boolean
  to?: string[]
  cc?: string[]
  copy_reseller?: boolean
  texts?: Partial<
    Record<
      EsdNotificationLanguage,
      { subject?: string | null; introduction?: string | null } | null
    >
  >
}

/** An e-mail's settings with what they can be. */
export type EsdNotificationResponse = EsdNotificationSettings & {
  /** Names that subject and introduction may have as `{{name}}`. */
  variables: string[]
  /** What the e-mail says in each language without words of the shop's own. */
  built_in_texts: Record<EsdNotificationLanguage, Required<EsdNotificationText>>
  can_be_disabled: boolean
  /** Whether others than its recipient may get it (`to`, `cc`). */
  can_be_copied: boolean
  /** Whether `copy_reseller` exists for it. */
  can_copy_reseller: boolean
  /** When it was changed the last time; null for never. */
  updated_at: string | null
}

/** Body of the answer of `GET /admin/esd/notifications`. */
export type AdminEsdNotificationListResponse = {
  esd_notifications: EsdNotificationResponse[]
  count: number
  offset: number
  limit: number
}

/** Body of an answer that holds one e-mail's settings. */
export type AdminEsdNotificationResponse = {
  esd_notification: EsdNotificationResponse
}

/** Body of the answer of `POST /admin/esd/notifications/:event/preview`. */
export type AdminEsdNotificationPreviewResponse = {
  esd_notification_preview: { subject: string; html: string; text: string }
}
