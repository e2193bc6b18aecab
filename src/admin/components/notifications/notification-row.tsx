import {
  clx,
  Hint,
  StatusBadge,
  Switch,
  Text,
  toast,
  usePrompt,
} from "@medusajs/ui"
import { useId } from "react"
import type { EsdNotificationResponse } from "../../../types"
import { useSaveNotification } from "../../hooks/notifications/use-save-notification"
import { useWhyNotAllowed } from "../../hooks/permissions/use-why-not-allowed"
import { useWording } from "../../hooks/use-wording"
import { notificationName } from "../../lib/notifications/notification-name"
import { PageLink } from "../licence-page/page-link"

type Props = { notification: EsdNotificationResponse }

/** One e-mail: its name, when it is sent, and whether it is. */
export function NotificationRow({ notification }: Props) {
  const { event, is_enabled, can_be_disabled, to, cc } = notification
  const { t } = useWording()
  const prompt = usePrompt()
  const notAllowed = useWhyNotAllowed("configure")
  const { mutate, isPending } = useSaveNotification(event)
  const id = useId()
  const copies = to.length + cc.length

  const mayBeTurnedOff = () =>
    prompt({
      title: t("switchingOff.title", { name: notificationName(event, t) }),
      description: t("switchingOff.description"),
      confirmText: t("switchingOff.confirm"),
      cancelText: t("reveal.cancel"),
    })
  const isFixed = isPending || notAllowed !== undefined
  const toggle = async (isOn: boolean) => {
    if (isFixed || (!isOn && !(await mayBeTurnedOff()))) {
      return
    }

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
  }

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
        {can_be_disabled && notAllowed && (
          <Hint id={`${id}-why`}>{notAllowed}</Hint>
        )}
      </div>
      {can_be_disabled ? (
        <Switch
          className={clx(
            "shrink-0",
            isFixed && "cursor-not-allowed opacity-50"
          )}
          aria-labelledby={id}
          aria-describedby={notAllowed && `${id}-why`}
          // not `disabled`, which would take the focus away
          aria-disabled={isFixed}
          checked={is_enabled}
          onCheckedChange={(isOn) => void toggle(isOn)}
        />
      ) : (
        <StatusBadge color="green" className="shrink-0 text-nowrap">
          {t("notifications.always")}
        </StatusBadge>
      )}
    </li>
  )
}
