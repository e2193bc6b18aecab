import type { EsdNotificationResponse } from "../../../types"
import { useAllowed } from "../../hooks/permissions/use-allowed"
import { useWording } from "../../hooks/use-wording"
import { AddressesField } from "./addresses-field"
import { SwitchField } from "./switch-field"

type Props = { notification: EsdNotificationResponse }

/** Whether an e-mail is sent, and who gets it besides its recipient. */
export function SendingFields({ notification }: Props) {
  const { t } = useWording()
  const mayChange = useAllowed("configure")
  const mayReveal = useAllowed("reveal")
  const { event, can_be_disabled, can_be_copied, can_copy_reseller } =
    notification
  const addressesHint = t(addressesHintOf(event))

  // who gets copies of this e-mail gets the keys
  const mayCopy = mayChange && (mayReveal || event !== "welcome")
  const copyHint = (hint: string) =>
    mayCopy || !mayChange ? hint : t("permissions.copies")

  return (
    <>
      <SwitchField
        name="is_enabled"
        label={t("notifications.fields.is_enabled")}
        hint={t(
          can_be_disabled
            ? "notifications.fields.is_enabledHint"
            : "notifications.fields.alwaysHint"
        )}
        isFixed={!can_be_disabled || !mayChange}
      />
      {can_be_copied && (
        <div className="grid grid-cols-1 gap-4 md:grid-cols-2">
          <AddressesField
            name="to"
            hint={copyHint(addressesHint)}
            isFixed={!mayCopy}
          />
          <AddressesField
            name="cc"
            hint={copyHint(addressesHint)}
            isFixed={!mayCopy}
          />
        </div>
      )}
      {can_copy_reseller && (
        <SwitchField
          name="copy_reseller"
          label={t("notifications.fields.copy_reseller")}
          hint={copyHint(t("notifications.fields.copy_resellerHint"))}
          isFixed={!mayCopy}
        />
      )}
    </>
  )
}

function addressesHintOf(event: EsdNotificationResponse["event"]): string {
  if (event === "welcome") {
    return "notifications.fields.addressesKeyHint"
  }

  return event.startsWith("staff_")
    ? "notifications.fields.addressesStaffHint"
    : "notifications.fields.addressesHint"
}
