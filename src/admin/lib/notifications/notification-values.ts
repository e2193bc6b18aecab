import type {
  EsdNotificationLanguage,
  EsdNotificationResponse,
  EsdNotificationText,
} from "../../../types"

/** The languages that e-mails are written in, in the order of their tabs. */
export const LANGUAGES = [
  "en",
  "de",
] as const satisfies ReadonlyArray<EsdNotificationLanguage>

/** A field for a text of one language. */
export type TextField =
  `${keyof EsdNotificationText}_${EsdNotificationLanguage}`

/** What the form of an e-mail's settings holds. */
export type NotificationValues = {
  is_enabled: boolean
  /** One address a line. */
  to: string
  cc: string
  copy_reseller: boolean
} & Record<TextField, string>

/** The settings of an e-mail as its form shows them. */
export function valuesOfNotification({
  is_enabled,
  to,
  cc,
  copy_reseller,
  texts,
}: EsdNotificationResponse): NotificationValues {
  return {
    is_enabled,
    to: to.join("\n"),
    cc: cc.join("\n"),
    copy_reseller,
    subject_en: texts.en?.subject ?? "",
    introduction_en: texts.en?.introduction ?? "",
    subject_de: texts.de?.subject ?? "",
    introduction_de: texts.de?.introduction ?? "",
  }
}
