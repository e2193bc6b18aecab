import { StatusBadge, Switch, Text, toast } from "@medusajs/ui"
import { useId } from "react"
import type { EsdNotificationResponse } from "../../../types"
import { useSaveNotification } from "../../hooks/notifications/use-save-notification"
import { useWording } from "../../hooks/use-wording"
import { notificationName } from "../../lib/notifications/notification-name"
import { PageLink } from "../licence-page/page-link"

type Props = { notification: EsdNotificationResponse }

/** One e-mail: its name, when it is sent, and whether it is. */
export function NotificationRow({ notification }: Props) {
  const { event, is_enabled, can_be_disabled, to, cc } = notification
  const { t } = useWording()
  const { mutate, isPending } = useSaveNotification(event)
  const id = useId()
  const copies = to.length + cc.length

  const toggle = (isOn: boolean) =>
    mutate(
      { is_enabled: isOn },
      {
        onSuccess: () =>
          toast.success(
            t(isOn ? "notifications.turnedOn" : "notifications.turnedOff", {
              name: notificationName(event, t),
            })
          ),
        onError: ({ message }) =>
          toast.error(t("notifications.notSaved"), { description: message }),
      }
    )

  return (
    <li className="flex items-center gap-x-4 px-6 py-4">
      <div className="flex min-w-0 flex-1 flex-col gap-y-1">
        <Text size="small" leading="compact" weight="plus" id={id}>
          <PageLink to={`/esd/notifications/${event}`}>
            {notificationName(event, t)}
          </PageLink>
        </Text>
        <Text size="small" className="text-ui-fg-subtle">
          {t(`notifications.events.${event}.hint`, { defaultValue: "" })}
          {copies > 0 && ` ${t("notifications.copies", { count: copies })}`}
        </Text>
      </div>
      {can_be_disabled ? (
        <Switch
          className="shrink-0"
          aria-labelledby={id}
          checked={is_enabled}
          disabled={isPending}
          onCheckedChange={toggle}
        />
      ) : (
        <StatusBadge color="green" className="shrink-0 text-nowrap">
          {t("notifications.always")}
        </StatusBadge>
      )}
    </li>
  )
}
