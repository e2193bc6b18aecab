import type { EsdNotificationResponse } from "../../../types"
import { useWording } from "../../hooks/use-wording"
import { AddressesField } from "./addresses-field"
import { SwitchField } from "./switch-field"

type Props = { notification: EsdNotificationResponse }

/** Whether an e-mail is sent, and who gets it besides its recipient. */
export function SendingFields({ notification }: Props) {
  const { t } = useWording()
  const { event, can_be_disabled, can_be_copied, can_copy_reseller } =
    notification
  const addressesHint = t(
    event === "welcome"
      ? "notifications.fields.addressesKeyHint"
      : "notifications.fields.addressesHint"
  )

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
        isFixed={!can_be_disabled}
      />
      {can_be_copied && (
        <div className="grid grid-cols-1 gap-4 md:grid-cols-2">
          <AddressesField name="to" hint={addressesHint} />
          <AddressesField name="cc" hint={addressesHint} />
        </div>
      )}
      {can_copy_reseller && (
        <SwitchField
          name="copy_reseller"
          label={t("notifications.fields.copy_reseller")}
          hint={t("notifications.fields.copy_resellerHint")}
        />
      )}
    </>
  )
}
