import { Container, Skeleton } from "@medusajs/ui"
import { useNotification } from "../../hooks/notifications/use-notification"
import { useWording } from "../../hooks/use-wording"
import { NotLoaded } from "../states/not-loaded"
import { NotificationEditor } from "./notification-editor"

/** One e-mail: how it is sent, what it says, and how it looks. */
export function NotificationPage({ event }: { event: string }) {
  const { t } = useWording()
  const { data, error, refetch } = useNotification(event)

  if (data) {
    return <NotificationEditor notification={data} />
  }

  return error ? (
    <NotLoaded
      isPage
      sentence="notifications.oneLoadFailed"
      error={error}
      onReload={refetch}
    />
  ) : (
    <Container className="px-6 py-4">
      <Skeleton
        className="h-[400px] w-full"
        aria-label={t("notifications.loading")}
      />
    </Container>
  )
}
