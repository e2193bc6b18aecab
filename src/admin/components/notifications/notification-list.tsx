import { Container, Heading, Skeleton, Text } from "@medusajs/ui"
import { useNotificationList } from "../../hooks/notifications/use-notification-list"
import { useWording } from "../../hooks/use-wording"
import { NotLoaded } from "../states/not-loaded"
import { NotificationRow } from "./notification-row"

/** All e-mails that the shop sends about licences, each on or off, each leading to its settings. */
export function NotificationList() {
  const { t } = useWording()
  const { data, error, refetch } = useNotificationList()

  if (error && !data) {
    return (
      <NotLoaded
        isPage
        sentence="notifications.loadFailed"
        error={error}
        onReload={refetch}
      />
    )
  }

  return (
    <Container className="divide-y p-0">
      <div className="px-6 py-4">
        <Heading>{t("menu.notifications")}</Heading>
        <Text size="small" className="text-ui-fg-subtle">
          {t("notifications.subtitle")}
        </Text>
      </div>
      {data ? (
        <ul className="divide-y" aria-label={t("menu.notifications")}>
          {data.map((notification) => (
            <NotificationRow
              key={notification.event}
              notification={notification}
            />
          ))}
        </ul>
      ) : (
        <div className="px-6 py-4">
          <Skeleton
            className="h-20 w-full"
            aria-label={t("notifications.loading")}
          />
        </div>
      )}
    </Container>
  )
}
