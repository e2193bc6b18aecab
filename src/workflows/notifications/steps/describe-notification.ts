import { emailPreviews } from "../../../emails"
import { NOTIFICATION_EVENTS } from "../../../modules/esd/services/notifications/notification-events"
import type { StoredNotification } from "../../../modules/esd/services/notifications/read-notifications"
import type { EsdNotificationResponse } from "../../../types"

/** An e-mail's settings as an answer shows them: with what they can be. */
export function describeNotification(
  stored: StoredNotification
): EsdNotificationResponse {
  const rules = NOTIFICATION_EVENTS[stored.event]
  const { builtIn } = emailPreviews[stored.event]

  return {
    ...stored,
    variables: [...rules.variables],
    built_in_texts: { en: builtIn("en"), de: builtIn("de") },
    can_be_disabled: rules.canBeDisabled,
    can_be_copied: rules.canBeCopied,
    can_copy_reseller: rules.canCopyReseller,
  }
}
