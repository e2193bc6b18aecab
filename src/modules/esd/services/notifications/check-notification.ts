import type { EsdNotificationSettings } from "../../../../types"
import { checkAddresses } from "./check-addresses"
import { checkText } from "./check-text"
import { NOTIFICATION_EVENTS } from "./notification-events"
import { notificationRefused } from "./notification-refused"

/**
 * Refuses settings that an e-mail cannot have.
 *
 * @throws MedusaError with one of the codes of `notification-refused`
 */
export function checkNotification(settings: EsdNotificationSettings): void {
  const { event, to, cc, texts } = settings
  const rules = NOTIFICATION_EVENTS[event]

  if (!settings.is_enabled && !rules.canBeDisabled) {
    throw notificationRefused(
      "esd_notification_always_sent",
      `is_enabled: the e-mail "${event}" cannot be switched off, because somebody asked for it and waits for it.`
    )
  }

  if (to.length + cc.length > 0 && !rules.canBeCopied) {
    throw notificationRefused(
      "esd_notification_no_copies",
      `${to.length ? "to" : "cc"}: the e-mail "${event}" goes to the order's address alone, because its link shows all keys of the order.`
    )
  }

  if (settings.copy_reseller && !rules.canCopyReseller) {
    throw notificationRefused(
      "esd_notification_no_reseller_copy",
      `copy_reseller: only e-mails of licences ("welcome") have a copy for the reseller.`
    )
  }

  checkAddresses("to", to)
  checkAddresses("cc", cc)

  for (const [language, text] of Object.entries(texts)) {
    checkText(`texts.${language}`, text, rules.variables)
  }
}
