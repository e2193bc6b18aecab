import { useWording } from "../../hooks/use-wording"
import { notificationName } from "../../lib/notifications/notification-name"

/** Which e-mail a page is about, in the trail of pages. */
export function NotificationBreadcrumb({ event }: { event: string }) {
  const { t } = useWording()

  return <>{notificationName(event, t)}</>
}
